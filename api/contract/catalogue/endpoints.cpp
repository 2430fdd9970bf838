// SPDX-FileCopyrightText: 2026 Tovuk Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One line about every operation, and what a program should know before it calls it.

#include <array>

#include "api/contract/catalogue/tables.h"

namespace tovuk {

namespace {

constexpr auto kEndpoints = std::to_array<EndpointText>({
    {Route::GetHealthAlias, "Says that the API answers.", "Use it to tell trouble of the platform from your own."},
    {Route::GetHealthz, "Says that the API answers.", "Use it to tell trouble of the platform from your own."},
    {Route::GetServiceStatus, "Status of the platform, check by check.", "Read it when calls fail with 5xx."},
    {Route::GetCapabilities, "This catalogue.", "Read products before choosing resources."},
    {Route::StartDeviceLogin, "Begins a device login.", "Show the person the code and the address, then poll."},
    {Route::PollDeviceLogin, "State of a device login.", "Poll at the interval that the first answer named."},
    {Route::GetCurrentAccount, "Profile of the account.", "Read it to learn account and plan."},
    {Route::UpdateAccountProfile, "Changes handle and display name.", "Send both fields."},
    {Route::GetAccountOverview, "Services, usage, limits, prices and cost estimate of the account.", "Prefer it to many single reads."},
    {Route::GetAccountActivity, "The overview with recent deploys and builds.", "Read it to see what happened last."},
    {Route::GetAccountUsage, "Meters of today and this month, limits, prices and cost estimate.", "Read billingEstimate.lineItems for the cost of the month."},
    {Route::SetUsageCap, "Sets the cap of a meter for a day or a month.", "Send period, capValue, hardStop and notifyAtPercent."},
    {Route::DeleteUsageCap, "Removes a cap.", "Read usage afterwards: nothing stops the meter now."},
    {Route::CreateBillingCheckout, "Link to the hosted checkout.", "Show the link to the person; never collect card data."},
    {Route::CreateBillingPortal, "Link to the hosted billing portal.", "Show the link to the person."},
    {Route::ListSupportTickets, "Support tickets, newest first.", "Look here before opening another ticket."},
    {Route::CreateSupportTicket, "Opens a support ticket.", "Name the failing command and the first failing log line."},
    {Route::ResolveSupportTicket, "Closes a support ticket.", "Close it as soon as the trouble is gone."},
    {Route::ListServices, "All services with capabilities and resource counts.", "Use id or name of a service in the other paths."},
    {Route::GetService, "One service with its latest deploy and build.", "Use the overview when you need more than that."},
    {Route::DeleteService, "Deletes a service with its resources.", "Nothing of it can be brought back: ask the person first."},
    {Route::GetServiceOverview, "Status, deploys, builds, logs, domains, resources, usage and next actions of a service.", "Begin here; follow next_actions."},
    {Route::GetServiceResources, "All resources of a service, limits, prices and caps.", "Read ids and names from here."},
    {Route::ReadServiceLogs, "Log lines of a service.", "Follow next_cursor to older lines."},
    {Route::ListServiceDeploys, "Deploys of a service.", "A deploy has no status: join it with its build."},
    {Route::ListServiceBuilds, "Builds of a service.", "Read the logs of a build that failed."},
    {Route::CreateDeploy, "Uploads an archive and starts a deploy.", "Poll the build until it has succeeded or failed."},
    {Route::ListDeploys, "Deploys of the account.", "Filter with service_id."},
    {Route::GetDeploy, "One deploy.", "Join it with its build for the status."},
    {Route::CancelDeploy, "Stops a deploy that has not ended.", "Read the build afterwards."},
    {Route::ReadDeployLogs, "Log lines of a deploy.", "Follow next_cursor to older lines."},
    {Route::ListBuilds, "Builds of the account.", "Filter with service_id."},
    {Route::GetBuild, "One build with its status.", "Poll it while it is queued or running."},
    {Route::ReadBuildLogs, "Log lines of a build.", "Find the first failing line."},
    {Route::CreateServiceSqliteDatabase, "Makes a SQLite database.", "Names are upper case, like DB."},
    {Route::DeleteServiceSqliteDatabase, "Deletes a SQLite database with its data.", "Ask the person first."},
    {Route::QueryServiceSqliteDatabase, "Runs one statement, or several in one transaction.", "Use parameters; add an index when fullscanSteps is high."},
    {Route::ListServiceSqliteBackups, "Backups of a SQLite database, newest first.", "Look at expiresAt."},
    {Route::CreateServiceSqliteBackup, "Makes a backup of a SQLite database.", "Make one before migrations."},
    {Route::RestoreServiceSqliteBackup, "Puts a backup in the place of the database.", "To undo it restore the pre_restore backup of the answer."},
    {Route::CreateServiceKvNamespace, "Makes a KV namespace.", "Names are upper case, like CACHE."},
    {Route::DeleteServiceKvNamespace, "Deletes a KV namespace with its keys.", "Ask the person first."},
    {Route::ListServiceKvKeys, "A page of keys, by prefix.", "Follow the cursor; a list counts as one kv_lists."},
    {Route::GetServiceKvValue, "Value and metadata of a key.", "Encode slashes of the key in the path."},
    {Route::PutServiceKvValue, "Writes a key.", "Use a TTL of at least 30 seconds for what may vanish."},
    {Route::DeleteServiceKvValue, "Deletes a key.", "Use bulk removals for many keys."},
    {Route::BulkGetServiceKvValues, "Reads up to 100 keys.", "Counts one kv_reads for each key."},
    {Route::BulkPutServiceKvValues, "Writes up to 10000 keys.", "Counts one kv_writes for each key."},
    {Route::BulkRemoveServiceKvValues, "Deletes up to 10000 keys.", "Counts one kv_deletes for each key."},
    {Route::CreateServiceQueue, "Makes a queue.", "Make the dead-letter queue first."},
    {Route::UpdateServiceQueue, "Changes settings of a queue.", "Send only what changes; null clears the dead-letter queue."},
    {Route::DeleteServiceQueue, "Deletes a queue with its messages.", "Ask the person first."},
    {Route::ListServiceQueueMessages, "Messages of a queue without their bodies.", "Filter with status dead to find failures."},
    {Route::SendServiceQueueMessage, "Sends one message.", "A body has at most 127900 bytes."},
    {Route::SendServiceQueueMessageBatch, "Sends up to 100 messages.", "All bodies together have at most 256 KB."},
    {Route::ReadServiceQueueMetrics, "Backlog of a queue.", "A growing backlog means that the worker is too slow or fails."},
    {Route::CreateServiceCronTrigger, "Makes a cron trigger.", "Five fields, UTC."},
    {Route::UpdateServiceCronTrigger, "Changes, pauses or resumes a cron trigger.", "Send only what changes."},
    {Route::DeleteServiceCronTrigger, "Deletes a cron trigger.", "Pause it instead when it may come back."},
    {Route::CreateServiceStateNamespace, "Makes a State namespace for a class.", "Class names begin with a capital, like Room."},
    {Route::DeleteServiceStateNamespace, "Deletes a State namespace with its objects.", "Ask the person first."},
    {Route::ListServiceStateObjects, "Objects of a State namespace.", "Follow the cursor."},
    {Route::ListServiceStateKeys, "Keys of a State object.", "Follow the cursor."},
    {Route::ReadServiceStateValue, "One value of a State object.", "404 means that the key or the object is not there."},
    {Route::WriteServiceStateValue, "Writes one value of a State object.", "Key and value together have at most 2 MiB."},
    {Route::DeleteServiceStateValue, "Deletes one value of a State object.", "Look at the answer to see whether it was there."},
    {Route::ReadServiceStateAlarm, "The alarm of a State object.", "null means that none is set."},
    {Route::SetServiceStateAlarm, "Sets the alarm of a State object.", "Send either delaySeconds or scheduledAtUnixMs; it replaces the last one."},
    {Route::DeleteServiceStateAlarm, "Removes the alarm of a State object.", "Use it when the work is done early."},
    {Route::CreateServiceBinding, "Binds another service by a name.", "The target is an id or a name."},
    {Route::DeleteServiceBinding, "Removes a service binding.", "Deploy workers that still use it first."},
    {Route::ListServiceStorageObjects, "Stored objects of a service.", "Counts as one Class A operation."},
    {Route::DeleteServiceStorageObject, "Deletes an object.", "Deletes are free."},
    {Route::CreateServiceStorageUploadUrl, "Signed URL for one upload.", "PUT the bytes there, then call complete."},
    {Route::CompleteServiceStorageUpload, "Ends an upload.", "Call it after the PUT succeeded."},
    {Route::CreateServiceStorageDownloadUrl, "Signed URL for one download.", "Use it before it expires."},
    {Route::CreateServiceStorageMultipartUpload, "Begins a multipart upload.", "Keep the ETag of each part."},
    {Route::CompleteServiceStorageMultipartUpload, "Ends a multipart upload.", "Send every part with its ETag."},
    {Route::AbortServiceStorageMultipartUpload, "Gives up a multipart upload.", "Call it when any part fails."},
    {Route::ListServiceEnv, "Names of environment variables and secrets.", "Values are never listed."},
    {Route::SetServiceEnv, "Sets an environment variable or secret.", "Deploy again afterwards."},
    {Route::DeleteServiceEnv, "Deletes an environment variable or secret.", "Deploy again afterwards."},
    {Route::ListServiceDomains, "Custom domains of a service with their DNS records.", "Follow agent_instruction of a pending domain."},
    {Route::AddServiceDomain, "Adds a custom domain.", "Make the CNAME record of the answer, then verify."},
    {Route::DeleteServiceDomain, "Removes a custom domain.", "Remove its DNS record, too."},
    {Route::VerifyServiceDomain, "Looks for the DNS record of a domain.", "Try again later: DNS takes its time."},
});

}  // namespace

std::span<const EndpointText> endpointTexts() { return kEndpoints; }

}  // namespace tovuk
