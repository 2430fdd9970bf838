<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 read</numerusform>
            <numerusform>%1 read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 written</numerusform>
            <numerusform>%1 written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 call</numerusform>
            <numerusform>%1 calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 row read</numerusform>
            <numerusform>%1 rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %1 rows read</source>
        <translation>
            <numerusform>at least %1 row read</numerusform>
            <numerusform>at least %1 rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>%1 messages are taken out of the list. Nothing of the queue changes.</source>
        <translation>
            <numerusform>%1 message is taken out of the list. Nothing of the queue changes.</numerusform>
            <numerusform>%1 messages are taken out of the list. Nothing of the queue changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message numerus="yes">
        <source>%1 runs, computed here. Triggers pile up in %n minutes.</source>
        <translation>
            <numerusform>%1 runs, computed here. Triggers pile up in %n minute.</numerusform>
            <numerusform>%1 runs, computed here. Triggers pile up in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message numerus="yes">
        <source>%n keys read so far.</source>
        <translation>
            <numerusform>%n key read so far.</numerusform>
            <numerusform>%n keys read so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CronCheck</name>
    <message numerus="yes">
        <source>There are %n fields; five are wanted: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>There is %n field; five are wanted: minute, hour, day of month, month, day of week.</numerusform>
            <numerusform>There are %n fields; five are wanted: minute, hour, day of month, month, day of week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CronModel</name>
    <message numerus="yes">
        <source>%n triggers in one minute, at %1 UTC first.</source>
        <translation>
            <numerusform>%n trigger in one minute, at %1 UTC first.</numerusform>
            <numerusform>%n triggers in one minute, at %1 UTC first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs come %n minutes apart, before the one before is done.</source>
        <translation>
            <numerusform>Runs come %n minute apart, before the one before is done.</numerusform>
            <numerusform>Runs come %n minutes apart, before the one before is done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CronPanel</name>
    <message numerus="yes">
        <source>%n triggers run again.</source>
        <translation>
            <numerusform>%n trigger runs again.</numerusform>
            <numerusform>%n triggers run again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers are paused.</source>
        <translation>
            <numerusform>%n trigger is paused.</numerusform>
            <numerusform>%n triggers are paused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change is undone, except for %n triggers that somebody has changed since.</source>
        <translation>
            <numerusform>The change is undone, except for %n trigger that somebody has changed since.</numerusform>
            <numerusform>The change is undone, except for %n triggers that somebody has changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CronRoom</name>
    <message numerus="yes">
        <source>%n triggers in this service</source>
        <translation>
            <numerusform>%n trigger in this service</numerusform>
            <numerusform>%n triggers in this service</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CronWeek</name>
    <message numerus="yes">
        <source>%1, %2: %n runs.</source>
        <comment>a day, an hour</comment>
        <translation>
            <numerusform>%1, %2: %n run.</numerusform>
            <numerusform>%1, %2: %n runs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n triggers come in one minute.</source>
        <translation>
            <numerusform>Up to %n trigger comes in one minute.</numerusform>
            <numerusform>Up to %n triggers come in one minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes with runs.</source>
        <translation>
            <numerusform>%n more minute with runs.</numerusform>
            <numerusform>%n more minutes with runs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CronWords</name>
    <message numerus="yes">
        <source>Every %n minutes.</source>
        <translation>
            <numerusform>Every minute.</numerusform>
            <numerusform>Every %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2 UTC.</source>
        <translation>
            <numerusform>Every minute from %1 to %2 UTC.</numerusform>
            <numerusform>Every %n minutes from %1 to %2 UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes in the hours %1 by UTC.</source>
        <translation>
            <numerusform>Every minute in the hours %1 by UTC.</numerusform>
            <numerusform>Every %n minutes in the hours %1 by UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, the first time of a day at %1 UTC.</source>
        <translation>
            <numerusform>Every hour, the first time of a day at %1 UTC.</numerusform>
            <numerusform>Every %n hours, the first time of a day at %1 UTC.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again after %n seconds</source>
        <translation>
            <numerusform>Try again after %n second</numerusform>
            <numerusform>Try again after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresLine</name>
    <message numerus="yes">
        <source>rows</source>
        <translation>
            <numerusform>row</numerusform>
            <numerusform>rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>read</source>
        <comment>rows read</comment>
        <translation>
            <numerusform>read</numerusform>
            <numerusform>read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>written</source>
        <comment>rows written</comment>
        <translation>
            <numerusform>written</numerusform>
            <numerusform>written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>VM steps</source>
        <translation>
            <numerusform>VM step</numerusform>
            <numerusform>VM steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>full-scan steps</source>
        <translation>
            <numerusform>full-scan step</numerusform>
            <numerusform>full-scan steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n second</numerusform>
            <numerusform>in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KvKeysPage</name>
    <message numerus="yes">
        <source>%1 keys are deleted.</source>
        <translation>
            <numerusform>%1 key is deleted.</numerusform>
            <numerusform>%1 keys are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KvKeysPane</name>
    <message numerus="yes">
        <source>%1 keys are deleted with their values.</source>
        <translation>
            <numerusform>%1 key is deleted with its value.</numerusform>
            <numerusform>%1 keys are deleted with their values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KvSaveDialog</name>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>%n line that stays</numerusform>
            <numerusform>%n lines that stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>%n more line is not shown</numerusform>
            <numerusform>%n more lines are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new messages with the same bodies are sent.</source>
        <translation>
            <numerusform>%1 new message with the same body is sent.</numerusform>
            <numerusform>%1 new messages with the same bodies are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the chosen messages are left out, because their bodies are not known.</source>
        <translation>
            <numerusform>%1 of the chosen messages is left out, because its body is not known.</numerusform>
            <numerusform>%1 of the chosen messages are left out, because their bodies are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>Done. %Ln row changed.</numerusform>
            <numerusform>Done. %Ln rows changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsPage</name>
    <message numerus="yes">
        <source>%1 messages wait with %2</source>
        <translation>
            <numerusform>%1 message waits with %2</numerusform>
            <numerusform>%1 messages wait with %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message numerus="yes">
        <source>Missed in %n minutes.</source>
        <translation>
            <numerusform>Missed in %n minute.</numerusform>
            <numerusform>Missed in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanModelText</name>
    <message numerus="yes">
        <source>%n steps of this plan are costly.</source>
        <translation>
            <numerusform>%n step of this plan is costly.</numerusform>
            <numerusform>%n steps of this plan are costly.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueBody</name>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message numerus="yes">
        <source>%1 messages are not sent yet; closing sends no more than the call under way.</source>
        <translation>
            <numerusform>%1 message is not sent yet; closing sends no more than the call under way.</numerusform>
            <numerusform>%1 messages are not sent yet; closing sends no more than the call under way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message numerus="yes">
        <source>%Ln statements before this one ran, and their changes are kept.</source>
        <translation>
            <numerusform>%Ln statement before this one ran, and its changes are kept.</numerusform>
            <numerusform>%Ln statements before this one ran, and their changes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements after this one were not run.</source>
        <translation>
            <numerusform>%Ln statement after this one was not run.</numerusform>
            <numerusform>%Ln statements after this one were not run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>Done. %Ln row changed.</numerusform>
            <numerusform>Done. %Ln rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1. More rows exist that are not here.</source>
        <translation>
            <numerusform>%Ln row was written to %1. More rows exist that are not here.</numerusform>
            <numerusform>%Ln rows were written to %1. More rows exist that are not here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>%n line that stays</numerusform>
            <numerusform>%n lines that stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>%n more line is not shown</numerusform>
            <numerusform>%n more lines are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendOutcome</name>
    <message numerus="yes">
        <source>%1 messages were sent to %2.</source>
        <translation>
            <numerusform>%1 message was sent to %2.</numerusform>
            <numerusform>%1 messages were sent to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 messages had no answer and may be in the queue all the same. Read the messages before sending again.</source>
        <translation>
            <numerusform>%1 message had no answer and may be in the queue all the same. Read the messages before sending again.</numerusform>
            <numerusform>%1 messages had no answer and may be in the queue all the same. Read the messages before sending again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%1 messages as they will be sent; the random ids and the time are made anew then.</source>
        <translation>
            <numerusform>%1 message as it will be sent; the random ids and the time are made anew then.</numerusform>
            <numerusform>%1 messages as they will be sent; the random ids and the time are made anew then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SqliteActions</name>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SqlitePanel</name>
    <message numerus="yes">
        <source>A statement may run %n seconds.</source>
        <translation>
            <numerusform>A statement may run %n second.</numerusform>
            <numerusform>A statement may run %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups are kept %n days.</source>
        <translation>
            <numerusform>Backups are kept %n day.</numerusform>
            <numerusform>Backups are kept %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message numerus="yes">
        <source>Deleting the data of %1: %n values so far.</source>
        <translation>
            <numerusform>Deleting the data of %1: %n value so far.</numerusform>
            <numerusform>Deleting the data of %1: %n values so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n values of %1 are deleted.</source>
        <translation>
            <numerusform>Stopped: %n value of %1 is deleted.</numerusform>
            <numerusform>Stopped: %n values of %1 are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are deleted, and its alarm.</source>
        <translation>
            <numerusform>%n value of %1 is deleted, and its alarm.</numerusform>
            <numerusform>%n values of %1 are deleted, and its alarm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionJson</name>
    <message numerus="yes">
        <source>A file may hold %n connections. This one holds more.</source>
        <translation>
            <numerusform>A file may hold %n connection. This one holds more.</numerusform>
            <numerusform>A file may hold %n connections. This one holds more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionProfile</name>
    <message numerus="yes">
        <source>The name may have %n characters.</source>
        <translation>
            <numerusform>The name may have %n character.</numerusform>
            <numerusform>The name may have %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::views::JsonTree</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
</TS>
