<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Tovuk Dashboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1, Qt %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tovuk Dashboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A native dashboard for the resources of Tovuk services, with the same service built in for local work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Built with Qt, Qt Charts, QScintilla, SQLite, cpp-httplib and nlohmann JSON. Text is set in Inter and JetBrains Mono where they are installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActionRegistry</name>
        <message>
            <source>%1 (%2)</source>
            <comment>what an action does, its shortcut</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActivityPane</name>
        <message>
            <source>Show the call in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the call as a curl command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the call as a tovuk command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeat the call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ACTIVITY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call in full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as curl</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as tovuk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the curl command. The token is written as $TOVUK_TOKEN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the tovuk command.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a call in the list.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ActivityText</name>
        <message numerus="yes">
            <source>%1 read</source>
            <comment>rows</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 written</source>
            <comment>rows</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 call</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 calls</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 row read</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 rows read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>this window: %1</source>
            <comment>calls, rows, cost</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>running</source>
            <comment>a call without an answer yet</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <comment>a call</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not sent</source>
            <comment>a call refused in a read-only connection</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer</source>
            <comment>a call</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method</source>
            <comment>of HTTP</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Target</source>
            <comment>of a call</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <comment>returned, read and written by a call</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
… The rest was not kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer %1 after %2, %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AdviceBar</name>
        <message>
            <source>Close this advice</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Type %1 to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupText</name>
        <message>
            <source>Manual</source>
            <comment>kind of a backup</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before a restore</source>
            <comment>kind of a backup</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up the SQLite database %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the SQLite database %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Created</source>
            <comment>a backup</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <comment>of a backup</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept until</source>
            <comment>a backup</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Id</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Backups of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup of %1 was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds the data of the backup of %2 again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it held before is kept as a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the restore of %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 gets back what it held before the restore. Changes made since then are replaced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything in %1 is replaced by the backup of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 holds now is kept first as a backup before the restore, so that this can be undone. The restore happens as a whole or not at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking for the list of backups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of backups did not arrive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup of %1 yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CellText</name>
        <message>
            <source>Blob, %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CellViewer</name>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hex</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to show the value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the cell viewer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value as text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value as bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value as an image</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show all bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cell chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in row %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value is NULL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This text is not valid UTF-8. The bytes that cannot be read are shown as replacement characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value is not a JSON object or list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first %1 of %2 are shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The value is not an image that can be shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 × %2 pixels, %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Search resources, actions and settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CreateDatabaseDialog</name>
        <message>
            <source>Import a SQLite file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a SQLite database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A copy of %1 becomes a database of %2. The file itself stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A capital letter first, then capital letters, digits and underscores; 63 at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create SQLite database %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Filter by an SQL condition, for example total &gt; 100</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SQL condition that the rows must meet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A row number is a whole number from 1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a table or view at the left to see its rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was open here. Choose it at the left to read its rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This table has no rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row meets the condition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about %1 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows read so far</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftTabs</name>
        <message>
            <source>Drafts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A draft needs a name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ErrorText</name>
        <message>
            <source>The service did not understand the request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service did not accept the sign-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The plan does not include this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This account may not do that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service has no such resource.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else changed or holds this already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is larger than allowed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many requests were sent, or a usage cap was reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service had a problem.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer of the service could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service could not be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped.</source>
            <comment>a request, by the person</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This connection is read-only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh the list: it may have been deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a moment, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it happens again, look at Details.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network and the address of the connection, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again, or ask for less at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow writing in the connection menu to do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP status: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HTTP status: none, no answer came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instruction: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again after 1 second</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Try again after %n seconds</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FiguresLine</name>
        <message numerus="yes">
            <source>rows</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Rows returned: the rows of this result. They are not metered.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>read</source>
            <comment>rows read</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Rows read: the rows the database looked at to find the result. These are metered.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>written</source>
            <comment>rows written</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Rows written: rows changed, with those in indexes. These are metered.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>VM steps</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Steps of SQLite's virtual machine: the work done. They are not metered.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>full-scan steps</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Steps forward through a table without an index. Many of them mean that an index is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of the database after this statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time the service took for the statement.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>round trip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time from sending the statement to the last byte of the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price of the rows read and written beyond what the plan includes.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 rows</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 written</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text to find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text to put in its place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Match case</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whole words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the find bar</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not found</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n matches</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>FormatText</name>
        <message>
            <source>%1 B</source>
            <comment>bytes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 kB</source>
            <comment>1000 bytes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 MB</source>
            <comment>1000 kB</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 GB</source>
            <comment>1000 MB</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 TB</source>
            <comment>1000 GB</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 PB</source>
            <comment>1000 TB</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 rows</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min %2 s</source>
            <comment>minutes and seconds</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours and minutes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>$%1</source>
            <comment>US dollars</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than $%1</source>
            <comment>US dollars</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 second ago</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n seconds ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 minute ago</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n minutes ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 hour ago</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n hours ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>1 day ago</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>in 1 second</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n seconds</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>in 1 minute</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n minutes</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>in 1 hour</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n hours</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>in 1 day</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 UTC (%2 local time)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GridActions</name>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the row as a form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort upwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sort downwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not sort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide the column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit all widths</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GridExport</name>
        <message>
            <source>The file could not be written.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not loaded yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <comment>value, column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, row %2</source>
            <comment>value, row</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HeaderBar</name>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Main menu (F10)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Main menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LOCAL</source>
            <comment>environment</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DEVELOPMENT</source>
            <comment>environment</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PRODUCTION</source>
            <comment>environment</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection %1, %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Service %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>Search in the statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements you ran</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history could not be saved: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One statement was deleted from the history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statements that you run are kept here with their figures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No statement holds this text.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryText</name>
        <message>
            <source>Succeeded</source>
            <comment>a statement</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <comment>a statement</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <comment>returned by a statement</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Duration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <comment>of a statement</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyboardPage</name>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Actions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Action</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New shortcut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 already belongs to the action “%2”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>Main menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File</source>
            <comment>menu</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <comment>menu</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <comment>menu</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resource</source>
            <comment>menu</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Query</source>
            <comment>menu</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection</source>
            <comment>menu</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <comment>menu</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Tovuk Dashboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the service of this tab.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tabs of the last session could not be read, so the window starts empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file was kept as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The local service did not start. The message above says what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service %1 of this statement is not here any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Repeated the call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the database…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Read more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close this message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change plan</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessagesView</name>
        <message>
            <source>Messages of the run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Done. %Ln rows changed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>NameText</name>
        <message>
            <source>The name must begin with a capital letter from A to Z.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name may hold capital letters from A to Z, digits and underscores only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name may be at most %1 characters long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A database named %1 exists already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service holds %1 resources, which is the most it can have. Delete one first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavigationPane</name>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the resources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resources</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NavigationText</name>
        <message>
            <source>SQLite</source>
            <comment>section of the navigation</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New SQLite database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads are refused until the row limit of the plan starts anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes are refused until the row limit of the plan starts anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The storage is full. Delete data or raise the limit to write again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service reports the quota state %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PagingPlan</name>
        <message>
            <source>Each page reads rows until 1000 match the condition.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each page reads the rows it shows. A jump also reads the rows it passes over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each page reads the rows it shows, wherever you jump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each page also reads all rows before it, because there is no key to start from.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each page reads and sorts the whole table, because no index gives this order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition ends inside a text, a name or a comment that is not closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition holds a character that SQL does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A condition cannot have parameters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A condition is one expression and has no semicolon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition closes a bracket that is not open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition leaves a bracket open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The condition is empty.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ParamsForm</name>
        <message>
            <source>Values for the placeholders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Integer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>True or false</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NULL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>True</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>False</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text may hold %1 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service takes whole numbers up to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a number. Write it with a point, like 12.5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number is too large.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanModelText</name>
        <message>
            <source>Step</source>
            <comment>of a query plan</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it does</source>
            <comment>a step of a query plan</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No step of this plan is costly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One step of this plan is costly.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n steps of this plan are costly.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>PlanText</name>
        <message>
            <source>Reads every row of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads every row of %1 in the order of index %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads every entry of index %2 instead of the rows of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads every row of the result %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks the virtual table %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes one row without reading a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes rows from values without reading a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks up rows of %1 through index %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finds what it needs of %1 in index %2 alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks up rows of %1 by their primary key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Builds an index over %1 for this query alone, then looks up rows through it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads rows of %1 to find the smallest or the largest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, keeping rows without a match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds the rows of %1 that had no match</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorts in a temporary b-tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sorts the last part of the order in a temporary b-tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Groups in a temporary b-tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removes duplicates in a temporary b-tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps rows in a temporary b-tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes the rows of %1 as they are needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computes %1 once and keeps the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Puts several queries together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first of the queries that are put together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds the rows of the next query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds the rows of the next query and removes duplicates in a temporary b-tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes away the rows of the next query by a temporary b-tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps rows that the next query has too, by a temporary b-tree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Merges two queries that are sorted alike</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first of the two queries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The second of the two queries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs a subquery once for one value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs a subquery anew for every row, for one value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs a subquery once and keeps its values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs a subquery anew for every row and keeps its values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uses the result of a subquery again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows that a recursive query begins with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rows that a recursive query adds in each step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looks up each side of OR through an index of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side %1 of the OR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passes over rows that cannot match in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks IN through index %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>Steps of the plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking for the plan. The statement itself is not run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no plan for this statement.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QueryPage</name>
        <message>
            <source>The draft could not be saved: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The history could not be saved: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New index</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no statement at the caret.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This DELETE has no WHERE: it deletes every row of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This UPDATE has no WHERE: it changes every row of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This drops %1 with everything in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no statement to run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One transaction takes at most %1 statements. These are %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A statement may have %1 characters. One of these is longer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A statement may have %1 placeholders. One of these has more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in the values for the placeholders, then run again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run a statement that changes a lot?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run anyway</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>QuerySession</name>
        <message>
            <source>Nothing was changed, because statement %1 of the transaction failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs the statement again and streams every row, which reads at least the %1 rows read so far once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetches %1 rows at a time. Each time the statement runs from its start, so that it also reads all rows that are already here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordModel</name>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RecordView</name>
        <message>
            <source>Previous row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the record view</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns of one row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResourcePanel</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultView</name>
        <message>
            <source>Fetch the rest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the rows that are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the cell or the row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy or export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the row as a form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show only rows in which any cell holds…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of the result</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create index…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Puts the statement into a new draft. It is not run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows are here; more exist.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped the statement. No rows had arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The statement did not run. The message above says why.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Done. %Ln rows changed.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exporting: %1 of %2 rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export failed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export was cancelled. No file was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows were written to %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ResultsArea</name>
        <message>
            <source>Results</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run a statement to see its rows here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Result %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SchemaList</name>
        <message>
            <source>Schema</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the schema</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads the rows of sqlite_schema: one or two for each table, index, view and trigger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This database has no tables yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the schema.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The schema was not read yet. Reading it reads a few rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Browse the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insert the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the CREATE statement</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SchemaText</name>
        <message>
            <source>Triggers</source>
            <comment>group in the schema tree</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>view</source>
            <comment>kind of schema object</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>virtual table</source>
            <comment>kind of schema object</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>index</source>
            <comment>kind of schema object</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unique index</source>
            <comment>kind of schema object</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on %1</source>
            <comment>a trigger, its table</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>key</source>
            <comment>a column of the primary key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · key</source>
            <comment>type of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>generated</source>
            <comment>a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · generated</source>
            <comment>type of a column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>→ %1</source>
            <comment>a column references a table</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>References %1(%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never NULL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Default: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Over %1</source>
            <comment>columns of an index</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About %1 when ANALYZE last ran</source>
            <comment>rows of a table</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServiceText</name>
        <message>
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sleeping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pro plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>state of the service, its plan</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of the settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast, light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Row height in grids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> px</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size in grids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> spaces</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wrap long lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the folder: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Local service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drafts, history and settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light dark high contrast colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>density compact comfortable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>font zoom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editor: text size, indent, wrapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>font tabs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keys bindings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>files location</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutList</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shortcuts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SqlEditor</name>
        <message>
            <source>SQL editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SqlLexer</name>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyword</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>String</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parameter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quoted name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Operator, second sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not SQL</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SqliteActions</name>
        <message>
            <source>Run the statement at the caret or the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run the selection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run all statements</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run all as one transaction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All statements succeed together, or none of them changes anything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch every row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is not cut at 1,000 rows. Only the local service can do this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop the running statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explain the statement at the caret</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Explain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows how SQLite would run the statement, without running it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format the SQL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Format</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment lines out or in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Complete the word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the SQL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find and replace in the SQL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger editor text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller editor text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal editor text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen the draft closed last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the rows that are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the cell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the row as a form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count the rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts the rows exactly. This reads every row of the table once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to row…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open as a query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Puts the statement that reads these rows into a new draft.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the schema again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads the schema: one or two rows for each table, index, view and trigger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create a backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the chosen backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the last restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the chosen statement in a new draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in a new draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the chosen statement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the chosen statement from the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the deletion from the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the query editor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a SQLite file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SQLite databases (*.sqlite *.sqlite3 *.db *.db3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete %1?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database %1 of %2 is deleted with all its tables and rows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The database %1 of %2 is deleted with all its tables and rows (%3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its backups are deleted with it. This cannot be undone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete database</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete SQLite database %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SqlitePanel</name>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More for this query</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit of this database: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>A statement may run %n seconds.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Backups are kept %n days.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>reads are limited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>writes are limited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>storage is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of the quota: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>starting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>connecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>connected · %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last check of the service took this long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read and write</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This connection is read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This connection reads and writes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be changed here. Click to allow changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click to refuse every change on this connection.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TabArea</name>
        <message>
            <source>Nothing is open. Choose a resource on the left.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TabStrip</name>
        <message>
            <source>Open resources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Texts</name>
        <message>
            <source>This connection is read-only and the statement may change the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This connection is read-only and statement %1 may change the database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This connection is read-only, so nothing was sent.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WindowActions</name>
        <message>
            <source>New SQLite database…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import an SQLite file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a resource…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the other tabs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reopen the tab closed last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search or run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the main menu</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the resources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the activity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Filter the resources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous tab</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the tab to the other side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the other side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch between light and dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read-only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart the local service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the data folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Tovuk Dashboard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Local</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Tovuk Dashboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A native dashboard for Tovuk services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep every file of the program in this folder.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tovuk::client::AccessPolicy</name>
        <message>
            <source>Switch off read-only mode for this connection if you want to change something.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tovuk::client::NetworkErrors</name>
        <message>
            <source>Nothing answers at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the service runs and that the address is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of %1 was not found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address and the internet connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No secure connection to %1 could be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the clock of this machine and the certificate of the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network failed on the way to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the internet connection and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy of this machine did not lead to %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the proxy settings of this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to %1 broke off before the answer was complete.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service may have carried it out: look before you repeat it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to %1 broke off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection to %1 came about within %2 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sent nothing for %2 s.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is larger than %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for less at a time, for example with LIMIT.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service answered with %1 instead of JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the address is that of the API.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service points to %1, and this request does not follow it there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If that is where the service is now, set it as the address of the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service redirects in a circle.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address of the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 KB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tovuk::client::RequestUrl</name>
        <message>
            <source>A name is empty, so there is nothing to ask for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name "%1" cannot be used: addresses treat it as a folder step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of the service is not valid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of the service must not hold a user name or password.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only https is used to reach another machine, and %1 is plain http.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address of the service must begin with https.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tovuk::views::JsonTree</name>
        <message>
            <source>JSON value as a tree</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
