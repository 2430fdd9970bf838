<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Create a service binding…</source>
        <translation>Dienstbindung erstellen…</translation>
    </message>
    <message>
        <source>New binding</source>
        <translation>Neue Bindung</translation>
    </message>
    <message>
        <source>Show the bindings of the service that is called</source>
        <translation>Bindungen des aufgerufenen Dienstes anzeigen</translation>
    </message>
    <message>
        <source>Go to the service</source>
        <translation>Zum Dienst gehen</translation>
    </message>
    <message>
        <source>Copy the name of the chosen binding</source>
        <translation>Namen der ausgewählten Bindung kopieren</translation>
    </message>
    <message>
        <source>Delete the chosen binding…</source>
        <translation>Ausgewählte Bindung löschen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>List the bindings of all services</source>
        <translation>Bindungen aller Dienste auflisten</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Lists every binding of the account, and not only those from and to this service.</source>
        <translation>Listet alle Bindungen des Kontos auf, nicht nur die von und zu diesem Dienst.</translation>
    </message>
    <message>
        <source>Show the bindings as a table</source>
        <translation>Bindungen als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show the bindings as a picture</source>
        <translation>Bindungen als Bild anzeigen</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tovuk Dashboard</source>
        <translation>Über Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Version %1, Qt %2</translation>
    </message>
    <message>
        <source>Tovuk Dashboard</source>
        <translation>Tovuk Dashboard</translation>
    </message>
    <message>
        <source>A native dashboard for the resources of Tovuk services, with the same service built in for local work.</source>
        <translation>Ein natives Dashboard für die Ressourcen von Tovuk-Diensten; derselbe Dienst ist für die lokale Arbeit eingebaut.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built with Qt, Qt Charts, QScintilla, SQLite, cpp-httplib and nlohmann JSON. Text is set in Inter and JetBrains Mono where they are installed.</source>
        <translation>Erstellt mit Qt, Qt Charts, QScintilla, SQLite, cpp-httplib und nlohmann JSON. Texte erscheinen in Inter und JetBrains Mono, sofern diese installiert sind.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Free</source>
        <comment>plan</comment>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>plan</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Angemeldet über</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Session ends</source>
        <translation>Sitzung endet</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what an action does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ActivityPane</name>
    <message>
        <source>Show the call in full</source>
        <translation>Aufruf vollständig anzeigen</translation>
    </message>
    <message>
        <source>Copy the call as a curl command</source>
        <translation>Aufruf als curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the call as a tovuk command</source>
        <translation>Aufruf als tovuk-Befehl kopieren</translation>
    </message>
    <message>
        <source>Repeat the call</source>
        <translation>Aufruf wiederholen</translation>
    </message>
    <message>
        <source>ACTIVITY</source>
        <translation>AKTIVITÄT</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>The call in full</source>
        <translation>Der vollständige Aufruf</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy as tovuk</source>
        <translation>Als tovuk kopieren</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copied the curl command. The token is written as $TOVUK_TOKEN.</source>
        <translation>curl-Befehl kopiert. Das Token steht darin als $TOVUK_TOKEN.</translation>
    </message>
    <message>
        <source>Copied the tovuk command.</source>
        <translation>tovuk-Befehl kopiert.</translation>
    </message>
    <message>
        <source>Choose a call in the list.</source>
        <translation>Einen Aufruf in der Liste auswählen.</translation>
    </message>
    <message>
        <source>Only calls that read can be repeated.</source>
        <translation>Nur lesende Aufrufe können wiederholt werden.</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 gelesen</numerusform>
            <numerusform>%1 gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 geschrieben</numerusform>
            <numerusform>%1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 Aufruf</numerusform>
            <numerusform>%1 Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>1 Zeile gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 Zeile gelesen</numerusform>
            <numerusform>%1 Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>this window: %1</source>
        <comment>calls, rows, cost</comment>
        <translation>dieses Fenster: %1</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a call without an answer yet</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a call</comment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>a call refused in a read-only connection</comment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>a call</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>of a call</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>returned, read and written by a call</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1
… The rest was not kept.</source>
        <translation>%1
… Der Rest wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Keine Antwort.</translation>
    </message>
    <message>
        <source>Answer %1 after %2, %3</source>
        <translation>Antwort %1 nach %2, %3</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>a call</comment>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>at least 1 row read</source>
        <translation>mindestens 1 Zeile gelesen</translation>
    </message>
    <message numerus="yes">
        <source>at least %1 rows read</source>
        <translation>
            <numerusform>mindestens %1 Zeile gelesen</numerusform>
            <numerusform>mindestens %1 Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer request took its place, or its view was closed, before the answer came.</source>
        <translation>Bevor die Antwort kam, hat eine neuere Anfrage diese abgelöst, oder die zugehörige Ansicht wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>AdviceBar</name>
    <message>
        <source>Close this advice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Show plan</source>
        <translation>Plan anzeigen</translation>
    </message>
    <message>
        <source>Create index…</source>
        <translation>Index erstellen…</translation>
    </message>
    <message>
        <source>Puts the statement into a new draft. It is not run.</source>
        <translation>Setzt die Anweisung in einen neuen Entwurf. Sie wird nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>Alarm of the object</source>
        <translation>Alarm des Objekts</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Delete the alarm of %1?</source>
        <translation>Alarm von %1 löschen?</translation>
    </message>
    <message>
        <source>It is set to %1.</source>
        <translation>Er ist auf %1 gestellt.</translation>
    </message>
    <message>
        <source>It has not been read, so its time is not known here.</source>
        <translation>Er wurde noch nicht gelesen, daher ist seine Zeit hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The alarm can be put back as long as nobody changes it.</source>
        <translation>Der Alarm lässt sich wiederherstellen, solange ihn niemand ändert.</translation>
    </message>
    <message>
        <source>Delete the alarm</source>
        <translation>Alarm löschen</translation>
    </message>
    <message>
        <source>The alarm is as it was before.</source>
        <translation>Der Alarm ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The alarm is set.</source>
        <translation>Der Alarm ist gestellt.</translation>
    </message>
    <message>
        <source>The alarm is deleted.</source>
        <translation>Der Alarm ist gelöscht.</translation>
    </message>
    <message>
        <source>The alarm was changed since. Nothing was put back.</source>
        <translation>Der Alarm wurde seitdem geändert. Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>The alarm was changed by somebody else. Nothing was changed here.</source>
        <translation>Der Alarm wurde von jemand anderem geändert. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Do it again to replace that.</source>
        <translation>Angezeigt wird der jetzige Stand. Den Vorgang wiederholen, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>The alarm has not been read.</source>
        <translation>Der Alarm wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no such object yet. Setting an alarm makes it.</source>
        <translation>Dieses Objekt gibt es noch nicht. Es entsteht, wenn ein Alarm gestellt wird.</translation>
    </message>
    <message>
        <source>Choose an object first.</source>
        <translation>Zuerst ein Objekt auswählen.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The alarm is being changed.</source>
        <translation>Der Alarm wird gerade geändert.</translation>
    </message>
    <message>
        <source>No alarm is set.</source>
        <translation>Es ist kein Alarm gestellt.</translation>
    </message>
    <message>
        <source>There is no change of the alarm to undo.</source>
        <translation>Es gibt keine Änderung des Alarms, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>The time of the alarm before has passed: put back, it would ring at once.</source>
        <translation>Die Zeit des vorigen Alarms ist vorbei: Nach dem Wiederherstellen würde er sofort auslösen.</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Set the alarm of %1</source>
        <translation>Alarm von %1 stellen</translation>
    </message>
    <message>
        <source>After a delay</source>
        <translation>Nach einer Verzögerung</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Unit of the delay</source>
        <translation>Einheit der Verzögerung</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einem Zeitpunkt</translation>
    </message>
    <message>
        <source>Time of the alarm</source>
        <translation>Zeitpunkt des Alarms</translation>
    </message>
    <message>
        <source>Time zone of the time</source>
        <translation>Zeitzone des Zeitpunkts</translation>
    </message>
    <message>
        <source>An alarm that %1 may have is replaced.</source>
        <translation>Ein etwaiger Alarm von %1 wird ersetzt.</translation>
    </message>
    <message>
        <source>This replaces the alarm of %1.</source>
        <translation>Dies ersetzt den Alarm von %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set the alarm</source>
        <translation>Alarm stellen</translation>
    </message>
    <message>
        <source>That has passed: the alarm rings at once.</source>
        <translation>Der Zeitpunkt ist vorbei: Der Alarm löst sofort aus.</translation>
    </message>
    <message>
        <source>The alarm rings at %1.</source>
        <translation>Auslösung des Alarms: %1.</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>No alarm is set.</source>
        <translation>Es ist kein Alarm gestellt.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span: 3 min 20 s</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>waits for its next attempt</source>
        <translation>wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a time span: 3 min 20 s</comment>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2, the last one: if the worker refuses it again, the alarm is cleared.</source>
        <translation>Wiederholung %1 von %2, die letzte: Lehnt der Worker ihn erneut ab, wird der Alarm gelöscht.</translation>
    </message>
    <message>
        <source>Retry %1 of %2: the worker refused it. The wait was %3 and doubles with each retry; after the last one the alarm is cleared.</source>
        <translation>Wiederholung %1 von %2: Der Worker hat ihn abgelehnt. Die Wartezeit betrug %3 und verdoppelt sich mit jeder Wiederholung; nach der letzten wird der Alarm gelöscht.</translation>
    </message>
    <message>
        <source>Rang last: %1</source>
        <comment>a time</comment>
        <translation>Zuletzt ausgelöst: %1</translation>
    </message>
    <message>
        <source>A delay is 0 to %1 seconds.</source>
        <translation>Eine Verzögerung beträgt 0 bis %1 Sekunden.</translation>
    </message>
    <message>
        <source>The time must be after 1 January 1970.</source>
        <translation>Der Zeitpunkt muss nach dem 1. Januar 1970 liegen.</translation>
    </message>
</context>
<context>
    <name>AlarmTimeline</name>
    <message>
        <source>set, refused before</source>
        <translation>gestellt, zuvor abgelehnt</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gestellt</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>refused by the worker, tried again</source>
        <translation>vom Worker abgelehnt, wird wiederholt</translation>
    </message>
    <message>
        <source>refused for the last time, cleared</source>
        <translation>zum letzten Mal abgelehnt, gelöscht</translation>
    </message>
    <message>
        <source>waits: the service has no worker</source>
        <translation>wartet: Der Dienst hat keinen Worker</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempt</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>the time zone</comment>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Next attempt (%1)</source>
        <comment>the time zone</comment>
        <translation>Nächster Versuch (%1)</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms of all objects in the order of time</source>
        <translation>Alarme aller Objekte in zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>No object has been read yet: list the objects on the page Values to see which alarms are set.</source>
        <translation>Es wurde noch kein Objekt gelesen: Auf der Seite „Werte“ die Objekte auflisten, um zu sehen, welche Alarme gestellt sind.</translation>
    </message>
    <message>
        <source>Alarms of the %1 objects that were read; the service has more objects.</source>
        <translation>Alarme der %1 gelesenen Objekte; der Dienst hat weitere Objekte.</translation>
    </message>
    <message>
        <source>Alarms of all %1 objects.</source>
        <translation>Alarme aller %1 Objekte.</translation>
    </message>
    <message>
        <source>What rang before is told by the local service only.</source>
        <translation>Frühere Auslösungen meldet nur der lokale Dienst.</translation>
    </message>
    <message>
        <source>%1 sets its alarm anew every %2: that is %3 calls of the worker a day.</source>
        <translation>%1 stellt seinen Alarm alle %2 neu: Das sind %3 Aufrufe des Workers am Tag.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>No alarm is known of any object that was read.</source>
        <translation>Von keinem gelesenen Objekt ist ein Alarm bekannt.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer of the service</source>
        <translation>Antwort des Dienstes</translation>
    </message>
    <message>
        <source>The answer was not kept.</source>
        <translation>Die Antwort wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>What %1 answered, with status %2.</source>
        <translation>Antwort von %1 mit Status %2.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ArgumentOpener</name>
    <message>
        <source>%1 was not opened by itself.</source>
        <translation>%1 wurde nicht von selbst geöffnet.</translation>
    </message>
    <message>
        <source>To work on a copy of an SQLite file, choose &quot;Import an SQLite file&quot; in the menu.</source>
        <translation>Um mit einer Kopie einer SQLite-Datei zu arbeiten, im Menü „SQLite-Datei importieren“ wählen.</translation>
    </message>
    <message>
        <source>The link asks for the service %1, which this connection does not have.</source>
        <translation>Der Link verlangt den Dienst %1, den es auf dieser Verbindung nicht gibt.</translation>
    </message>
    <message>
        <source>This version has no panel for what the link asks for, so %1 was not opened.</source>
        <translation>Diese Version hat keinen Bereich für das Ziel des Links, daher wurde %1 nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>Manual</source>
        <comment>kind of a backup</comment>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Back up the SQLite database %1</source>
        <translation>SQLite-Datenbank %1 sichern</translation>
    </message>
    <message>
        <source>Restore the SQLite database %1</source>
        <translation>SQLite-Datenbank %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a backup</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Before the restore at this time</source>
        <comment>kind of a backup</comment>
        <translation>Vor der Wiederherstellung zu dieser Zeit</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <comment>a backup; the time zone</comment>
        <translation>Erstellt (%1)</translation>
    </message>
    <message>
        <source>Kept until (%1)</source>
        <comment>a backup; the time zone</comment>
        <translation>Aufbewahrt bis (%1)</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups of %1</source>
        <translation>Sicherungen von %1</translation>
    </message>
    <message>
        <source>The backup of %1 was made.</source>
        <translation>Die Sicherung von %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>%1 holds the data of the backup of %2 again.</source>
        <translation>%1 enthält wieder die Daten der Sicherung vom %2.</translation>
    </message>
    <message>
        <source>What it held before is kept as a backup.</source>
        <translation>Der vorherige Inhalt bleibt als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>Wiederherstellung von %1 rückgängig machen?</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>Everything in %1 is replaced by the backup of %2.</source>
        <translation>Der gesamte Inhalt von %1 wird durch die Sicherung vom %2 ersetzt.</translation>
    </message>
    <message>
        <source>What %1 holds now is kept first as a backup before the restore, so that this can be undone. The restore happens as a whole or not at all.</source>
        <translation>Der jetzige Inhalt von %1 wird zuerst als Sicherung aufbewahrt, sodass sich die Wiederherstellung rückgängig machen lässt. Sie gelingt ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Asking for the list of backups.</source>
        <translation>Die Liste der Sicherungen wird abgerufen.</translation>
    </message>
    <message>
        <source>The list of backups did not arrive.</source>
        <translation>Die Liste der Sicherungen ist nicht angekommen.</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet.</source>
        <translation>Von %1 gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 gets back what it held just before the last restore: the backup of %2. What it holds since then is replaced: the backup of %3 and every change made after it.</source>
        <translation>%1 erhält zurück, was unmittelbar vor der letzten Wiederherstellung vorhanden war: die Sicherung von %2. Ersetzt wird der Stand seither: die Sicherung von %3 und jede spätere Änderung.</translation>
    </message>
    <message>
        <source>%1 gets back what it held just before the last restore: the backup of %2. What it holds since then is replaced: the data that the restore brought and every change made after it.</source>
        <translation>%1 erhält zurück, was unmittelbar vor der letzten Wiederherstellung vorhanden war: die Sicherung von %2. Ersetzt wird der Stand seither: die wiederhergestellten Daten und jede spätere Änderung.</translation>
    </message>
    <message>
        <source>A backup or restore is under way.</source>
        <translation>Eine Sicherung oder Wiederherstellung läuft.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Zuerst eine Sicherung auswählen.</translation>
    </message>
    <message>
        <source>There is no restore to undo.</source>
        <translation>Es gibt keine Wiederherstellung, die rückgängig gemacht werden kann.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a cell and what is wrong with it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of a message</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Written as</source>
        <comment>text, JSON or Base64</comment>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Delay (s)</source>
        <comment>seconds</comment>
        <translation>Verzögerung (s)</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>There is no message in the list.</source>
        <translation>In der Liste ist keine Nachricht.</translation>
    </message>
    <message>
        <source>The list has %1 messages; a batch may have at most %2.</source>
        <translation>Die Liste hat %1 Nachrichten; ein Stapel darf höchstens %2 haben.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Nachricht %1: %2</translation>
    </message>
    <message>
        <source>The bodies have %1 bytes together; those of a batch may have at most %2.</source>
        <translation>Die Inhalte haben zusammen %1 Bytes; die eines Stapels dürfen höchstens %2 haben.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Messages of the batch</source>
        <translation>Nachrichten des Stapels</translation>
    </message>
    <message>
        <source>Delay of the others in seconds</source>
        <translation>Verzögerung der übrigen in Sekunden</translation>
    </message>
    <message>
        <source>For messages without a delay of their own.</source>
        <translation>Für Nachrichten ohne eigene Verzögerung.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Nachrichten werden gerade gesendet.</translation>
    </message>
    <message>
        <source>There is no message in the batch yet.</source>
        <translation>Im Stapel ist noch keine Nachricht.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2 bytes together</source>
        <translation>zusammen %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>longest %1 of %2 bytes</source>
        <translation>längste %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>There is no message in the list.</source>
        <translation>In der Liste ist keine Nachricht.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Zuerst eine Nachricht auswählen.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Es wurde nichts eingefügt.</translation>
    </message>
    <message>
        <source>Empty the batch?</source>
        <translation>Stapel leeren?</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are taken out of the list. Nothing of the queue changes.</source>
        <translation>
            <numerusform>%1 Nachricht wird aus der Liste genommen. An der Warteschlange ändert sich nichts.</numerusform>
            <numerusform>%1 Nachrichten werden aus der Liste genommen. An der Warteschlange ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the batch</source>
        <translation>Stapel leeren</translation>
    </message>
</context>
<context>
    <name>BindingActions</name>
    <message>
        <source>The worker of %1 can call no service under the name %2 any more: such calls fail.</source>
        <translation>Der Worker von %1 kann unter dem Namen %2 keinen Dienst mehr aufrufen: Solche Aufrufe schlagen fehl.</translation>
    </message>
    <message>
        <source>The service that was called stays as it is. The binding can be made again.</source>
        <translation>Der aufgerufene Dienst bleibt unverändert. Die Bindung lässt sich neu erstellen.</translation>
    </message>
    <message>
        <source>Delete binding</source>
        <translation>Bindung löschen</translation>
    </message>
    <message>
        <source>Delete service binding %1</source>
        <translation>Dienstbindung %1 löschen</translation>
    </message>
</context>
<context>
    <name>BindingModel</name>
    <message>
        <source>The list of services does not have this one: it may be deleted, or the list is not here yet.</source>
        <translation>Dieser Dienst fehlt in der Liste der Dienste: Er ist vielleicht gelöscht, oder die Liste ist noch nicht da.</translation>
    </message>
    <message>
        <source>Service that calls</source>
        <translation>Aufrufender Dienst</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>Service that is called</source>
        <translation>Aufgerufener Dienst</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>Längste Kette</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Service bindings</source>
        <translation>Dienstbindungen</translation>
    </message>
    <message>
        <source>Longest chain: %1</source>
        <translation>Längste Kette: %1</translation>
    </message>
    <message>
        <source>The resources of %1 did not arrive.</source>
        <translation>Die Ressourcen von %1 sind nicht angekommen.</translation>
    </message>
    <message>
        <source>Asking for the bindings of %1.</source>
        <translation>Die Bindungen von %1 werden abgerufen.</translation>
    </message>
    <message>
        <source>%1 calls no other service, and none calls it.</source>
        <translation>%1 ruft keinen anderen Dienst auf und wird von keinem aufgerufen.</translation>
    </message>
    <message>
        <source>The bindings of %1 did not arrive, so that calls may be missing here.</source>
        <translation>Die Bindungen von %1 sind nicht angekommen; hier können also Aufrufe fehlen.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Choose a binding in the table first.</source>
        <translation>Zuerst eine Bindung in der Tabelle auswählen.</translation>
    </message>
    <message>
        <source>This binding is another service&apos;s. Go there first.</source>
        <translation>Diese Bindung gehört zu einem anderen Dienst. Zuerst dorthin wechseln.</translation>
    </message>
    <message>
        <source>Choose another service first.</source>
        <translation>Zuerst einen anderen Dienst auswählen.</translation>
    </message>
</context>
<context>
    <name>BindingPicture</name>
    <message>
        <source>Picture of the service bindings</source>
        <translation>Bild der Dienstbindungen</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>Er ruft %1 auf.</translation>
    </message>
    <message>
        <source>It is called by %1.</source>
        <translation>Er wird von %1 aufgerufen.</translation>
    </message>
    <message>
        <source>The list of services does not have it.</source>
        <translation>Er steht nicht in der Liste der Dienste.</translation>
    </message>
</context>
<context>
    <name>BindingRules</name>
    <message>
        <source>%1 calls back, directly or through others. A request that runs round this circle fails after %2 invocations.</source>
        <translation>%1 ruft zurück, direkt oder über andere. Eine Anfrage, die in diesem Kreis läuft, schlägt nach %2 Aufrufen fehl.</translation>
    </message>
    <message>
        <source>This call is on the way into or out of a circle of services, which only the limit of %1 invocations ends.</source>
        <translation>Dieser Aufruf liegt auf dem Weg in einen Kreis von Diensten oder aus ihm heraus. Den Kreis beendet erst das Limit von %1 Aufrufen.</translation>
    </message>
    <message>
        <source>A chain through this call has %1 invocations. A request may have %2 at most.</source>
        <translation>Eine Kette über diesen Aufruf hat %1 Aufrufe. Eine Anfrage darf höchstens %2 haben.</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>im Kreis</translation>
    </message>
    <message>
        <source>into a circle</source>
        <translation>in einen Kreis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>invocations of a chain of calls, their limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The call comes back, directly or through others. Only the limit of %1 invocations ends such a circle.</source>
        <translation>Der Aufruf kommt zurück, direkt oder über andere. Einen solchen Kreis beendet erst das Limit von %1 Aufrufen.</translation>
    </message>
    <message>
        <source>The chain of calls runs into a circle, which only the limit of %1 invocations ends.</source>
        <translation>Die Aufrufkette läuft in einen Kreis, den erst das Limit von %1 Aufrufen beendet.</translation>
    </message>
    <message>
        <source>The longest chain of calls has %1 invocations, more than the %2 that a request may have.</source>
        <translation>Die längste Aufrufkette hat %1 Aufrufe, mehr als die %2, die eine Anfrage haben darf.</translation>
    </message>
    <message>
        <source>The longest chain of calls has %1 of the %2 invocations that a request may have.</source>
        <translation>Die längste Aufrufkette hat %1 der %2 Aufrufe, die eine Anfrage haben darf.</translation>
    </message>
</context>
<context>
    <name>BodyShape</name>
    <message>
        <source>text</source>
        <comment>the kind of a value</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the kind of a value</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>the kind of a value</comment>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>null</source>
        <comment>the kind of a value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>list</source>
        <comment>the kind of a value</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>object</source>
        <comment>the kind of a value</comment>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>the kind of a body</comment>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>How to show the body</source>
        <translation>Darstellung des Inhalts</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Inhalt der Nachricht</translation>
    </message>
    <message>
        <source>Choose a message to see its body.</source>
        <translation>Eine Nachricht auswählen, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>This body is not text: what cannot be shown is replaced.</source>
        <translation>Dieser Inhalt ist kein Text: Was sich nicht anzeigen lässt, ist ersetzt.</translation>
    </message>
</context>
<context>
    <name>BrowserSignIn</name>
    <message>
        <source>Seconds until the code expires: %1</source>
        <translation>Sekunden, bis der Code abläuft: %1</translation>
    </message>
    <message>
        <source>The sign-in goes on as soon as the service answers.</source>
        <translation>Die Anmeldung geht weiter, sobald der Dienst antwortet.</translation>
    </message>
    <message>
        <source>Your browser opens a page of the service. Sign in there, compare the code with the one that is shown here, and approve.</source>
        <translation>Im Browser öffnet sich eine Seite des Dienstes. Dort anmelden, den Code mit dem hier angezeigten vergleichen und bestätigen.</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Asking the service for a code…</source>
        <translation>Beim Dienst wird ein Code angefordert…</translation>
    </message>
    <message>
        <source>Waiting for you to approve in the browser. The page must show this code:</source>
        <translation>Es wird auf die Bestätigung im Browser gewartet. Die Seite muss diesen Code anzeigen:</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>On another device, open %1</source>
        <translation>Auf einem anderen Gerät %1 öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>Die Anmeldung wurde gestoppt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>Der Code wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Runs of the chosen hour</source>
        <translation>Läufe der ausgewählten Stunde</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last day of a week</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 runs, computed here. No two triggers come in the same minute.</source>
        <translation>%1 Läufe, hier berechnet. Nie fallen zwei Trigger in dieselbe Minute.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs, computed here. Triggers pile up in %n minutes.</source>
        <translation>
            <numerusform>%1 Läufe, hier berechnet. In %n Minute häufen sich Trigger.</numerusform>
            <numerusform>%1 Läufe, hier berechnet. In %n Minuten häufen sich Trigger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Blob, %1</source>
        <translation>Blob, %1</translation>
    </message>
</context>
<context>
    <name>CellViewer</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>How to show the value</source>
        <translation>Darstellung des Werts</translation>
    </message>
    <message>
        <source>Close the cell viewer</source>
        <translation>Zellansicht schließen</translation>
    </message>
    <message>
        <source>Value as text</source>
        <translation>Wert als Text</translation>
    </message>
    <message>
        <source>Value as bytes</source>
        <translation>Wert als Bytes</translation>
    </message>
    <message>
        <source>Value as an image</source>
        <translation>Wert als Bild</translation>
    </message>
    <message>
        <source>Show all bytes</source>
        <translation>Alle Bytes anzeigen</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation>Keine Zelle ausgewählt</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>%1 in Zeile %2</translation>
    </message>
    <message>
        <source>The value is NULL.</source>
        <translation>Der Wert ist NULL.</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8. The bytes that cannot be read are shown as replacement characters.</source>
        <translation>Dieser Text ist kein gültiges UTF-8. Nicht lesbare Bytes erscheinen als Ersatzzeichen.</translation>
    </message>
    <message>
        <source>The value is not a JSON object or list.</source>
        <translation>Der Wert ist kein JSON-Objekt und keine JSON-Liste.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden angezeigt.</translation>
    </message>
    <message>
        <source>The value is not an image that can be shown.</source>
        <translation>Der Wert ist kein Bild, das sich anzeigen lässt.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 Pixel, %3</translation>
    </message>
</context>
<context>
    <name>CommandLineSession</name>
    <message>
        <source>The keyring did not give the session out. Unlock it and try again, or sign in here.</source>
        <translation>Der Schlüsselbund hat die Sitzung nicht herausgegeben. Ihn entsperren und erneut versuchen, oder hier anmelden.</translation>
    </message>
    <message>
        <source>The tovuk command line program has no session.</source>
        <translation>Das Befehlszeilenprogramm tovuk hat keine Sitzung.</translation>
    </message>
    <message>
        <source>The session file of the tovuk command line program could not be read. Sign in here instead.</source>
        <translation>Die Sitzungsdatei des Befehlszeilenprogramms tovuk konnte nicht gelesen werden. Stattdessen hier anmelden.</translation>
    </message>
    <message>
        <source>What the tovuk command line program stored is not a session. Sign in here instead.</source>
        <translation>Was das Befehlszeilenprogramm tovuk gespeichert hat, ist keine Sitzung. Stattdessen hier anmelden.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search resources, actions and settings</source>
        <translation>Ressourcen, Aktionen und Einstellungen suchen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation>Ressourcen suchen</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>First object</source>
        <translation>Erstes Objekt</translation>
    </message>
    <message>
        <source>Second object</source>
        <translation>Zweites Objekt</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Gleiches anzeigen</translation>
    </message>
    <message>
        <source>Keys that differ</source>
        <translation>Abweichende Schlüssel</translation>
    </message>
    <message>
        <source>These are the same object.</source>
        <translation>Das ist zweimal dasselbe Objekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys read so far.</source>
        <translation>
            <numerusform>Bisher %n Schlüssel gelesen.</numerusform>
            <numerusform>Bisher %n Schlüssel gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the first: %1. Only in the second: %2. Different values: %3. The same: %4.</source>
        <translation>Nur im ersten: %1. Nur im zweiten: %2. Verschiedene Werte: %3. Gleich: %4.</translation>
    </message>
    <message>
        <source>Comparing reads one row for each key of both objects, and one for each of two values that have the same size.</source>
        <translation>Der Vergleich liest eine Zeile je Schlüssel beider Objekte und je eine für zwei Werte gleicher Größe.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>The two objects hold the same.</source>
        <translation>Beide Objekte haben denselben Inhalt.</translation>
    </message>
    <message>
        <source>Name two objects first.</source>
        <translation>Zuerst zwei Objekte angeben.</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>Filter by an SQL condition, for example total &gt; 100</source>
        <translation>Nach SQL-Bedingung filtern, zum Beispiel total &gt; 100</translation>
    </message>
    <message>
        <source>SQL condition that the rows must meet</source>
        <translation>SQL-Bedingung, die die Zeilen erfüllen müssen</translation>
    </message>
</context>
<context>
    <name>ConditionRefusal</name>
    <message>
        <source>The condition is not understood: there is no column &quot;%1&quot;. Correct the name, or put text between single quotes.</source>
        <translation>Die Bedingung ist unverständlich: Es gibt keine Spalte „%1“. Den Namen korrigieren oder Text in einfache Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The condition is not understood: there is no function &quot;%1&quot;. Correct the name.</source>
        <translation>Die Bedingung ist unverständlich: Es gibt keine Funktion „%1“. Den Namen korrigieren.</translation>
    </message>
    <message>
        <source>The condition is not understood: there is no table &quot;%1&quot;. Correct the name.</source>
        <translation>Die Bedingung ist unverständlich: Es gibt keine Tabelle „%1“. Den Namen korrigieren.</translation>
    </message>
    <message>
        <source>The condition is not complete. Write one whole expression, for example total &gt; 100.</source>
        <translation>Die Bedingung ist unvollständig. Einen ganzen Ausdruck schreiben, zum Beispiel total &gt; 100.</translation>
    </message>
    <message>
        <source>The condition is not understood near &quot;%1&quot;. Write one expression, for example total &gt; 100.</source>
        <translation>Die Bedingung ist bei „%1“ unverständlich. Einen Ausdruck schreiben, zum Beispiel total &gt; 100.</translation>
    </message>
    <message>
        <source>The condition cannot be used. SQLite says: %1</source>
        <translation>Die Bedingung kann nicht verwendet werden. SQLite meldet: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionDelegate</name>
    <message>
        <source>Inside this program</source>
        <translation>In diesem Programm</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https, or plain http to this machine only.</source>
        <translation>https, oder einfaches http nur zu diesem Rechner.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Read-only: nothing is written over this connection</source>
        <translation>Schreibgeschützt: Über diese Verbindung wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Default service</source>
        <translation>Standarddienst</translation>
    </message>
    <message>
        <source>The name or id of a service. Empty: the first one.</source>
        <translation>Name oder ID eines Dienstes. Leer: der erste.</translation>
    </message>
    <message>
        <source>Ask above, in rows</source>
        <translation>Nachfragen ab mehr als (Zeilen)</translation>
    </message>
    <message>
        <source>A query that may read more rows asks first. Empty: it never asks for rows.</source>
        <translation>Vor einer Abfrage, die mehr Zeilen lesen kann, wird gefragt. Leer: Wegen Zeilen wird nie gefragt.</translation>
    </message>
    <message>
        <source>Ask above, in US dollars</source>
        <translation>Nachfragen ab mehr als (US-Dollar)</translation>
    </message>
    <message>
        <source>A query that may cost more asks first. Empty: it never asks for money.</source>
        <translation>Vor einer Abfrage, die mehr kosten kann, wird gefragt. Leer: Wegen Kosten wird nie gefragt.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The service inside this program. It needs no account and stays the first one.</source>
        <translation>Der Dienst in diesem Programm. Er braucht kein Konto und bleibt der erste.</translation>
    </message>
    <message>
        <source>This connection comes from TOVUK_TOKEN in the environment of the program. It is gone when the program ends, and cannot be edited.</source>
        <translation>Diese Verbindung kommt aus TOVUK_TOKEN in der Umgebung des Programms. Sie verschwindet, wenn das Programm endet, und kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>This is not a whole number of rows.</source>
        <translation>Dies ist keine ganze Zahl von Zeilen.</translation>
    </message>
    <message>
        <source>This is not an amount in US dollars.</source>
        <translation>Dies ist kein Betrag in US-Dollar.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dies ist keine Adresse.</translation>
    </message>
</context>
<context>
    <name>ConnectionHeader</name>
    <message>
        <source>LOCAL</source>
        <comment>environment</comment>
        <translation>LOKAL</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <comment>environment</comment>
        <translation>ENTWICKLUNG</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>environment</comment>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <comment>connection</comment>
        <translation>SCHREIBGESCHÜTZT</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <comment>connection</comment>
        <translation>ANGEMELDET</translation>
    </message>
    <message>
        <source>SIGNED OUT</source>
        <comment>connection</comment>
        <translation>ABGEMELDET</translation>
    </message>
    <message>
        <source>Connection %1, %2, read-only</source>
        <translation>Verbindung %1, %2, schreibgeschützt</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Verbindung %1, %2</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Verbindung %1</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>This connection is in the list already.</source>
        <translation>Diese Verbindung steht schon in der Liste.</translation>
    </message>
    <message>
        <source>This connection is not in the list any more.</source>
        <translation>Diese Verbindung steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This connection comes from the environment of the program.</source>
        <translation>Diese Verbindung kommt aus der Umgebung des Programms.</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Wo ist mein Token?</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
</context>
<context>
    <name>ConnectionRows</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
</context>
<context>
    <name>ConnectionTester</name>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 hat in %2 geantwortet.</translation>
    </message>
    <message>
        <source>You are not signed in, so the token was not tried.</source>
        <translation>Sie sind nicht angemeldet, daher wurde das Token nicht geprüft.</translation>
    </message>
    <message>
        <source>It takes the token of %1.</source>
        <translation>Das Token von %1 wird angenommen.</translation>
    </message>
    <message>
        <source>It does not take the token.</source>
        <translation>Das Token wird nicht angenommen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Bitte erneut anmelden.</translation>
    </message>
</context>
<context>
    <name>ConnectionWindow</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The file of the connections could not be read.</source>
        <translation>Die Datei mit den Verbindungen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is kept at %1.</source>
        <translation>Sie wird unter %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The connections could not be written to their file: %1</source>
        <translation>Die Verbindungen konnten nicht in ihre Datei geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The change counts until the program ends.</source>
        <translation>Die Änderung gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Wo ist mein Token?</translation>
    </message>
    <message>
        <source>Writes the connections to a file. Tokens stay on this machine.</source>
        <translation>Schreibt die Verbindungen in eine Datei. Token bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Only the local service is here. Add a connection to work with Tovuk or another service.</source>
        <translation>Hier gibt es nur den lokalen Dienst. Eine Verbindung hinzufügen, um mit Tovuk oder einem anderen Dienst zu arbeiten.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Die Verbindung wird getestet…</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>The new connection is not saved yet.</source>
        <translation>Die neue Verbindung ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes to %1 are not saved yet.</source>
        <translation>Die Änderungen an %1 sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>This machine forgets the token. The service is not told.</source>
        <translation>Dieser Rechner vergisst das Token. Der Dienst erfährt nichts davon.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>Verbindung %1 entfernen?</translation>
    </message>
    <message>
        <source>Its token goes too. What is stored at %1 stays as it is.</source>
        <translation>Auch ihr Token wird entfernt. Was unter %1 gespeichert ist, bleibt unverändert.</translation>
    </message>
    <message>
        <source>It is in use: the program goes on with Local.</source>
        <translation>Sie ist in Gebrauch: Das Programm macht mit Lokal weiter.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Choose a file that was exported from this window.</source>
        <translation>Eine Datei auswählen, die aus diesem Fenster exportiert wurde.</translation>
    </message>
    <message>
        <source>A file of connections holds no tokens: sign in to each.</source>
        <translation>Eine Datei mit Verbindungen enthält keine Token: bei jeder einzeln anmelden.</translation>
    </message>
    <message>
        <source>Renamed, because the name was taken: %1.</source>
        <translation>Umbenannt, weil der Name vergeben war: %1.</translation>
    </message>
    <message>
        <source>Connections added from %1: %2.</source>
        <translation>Aus %1 hinzugefügte Verbindungen: %2.</translation>
    </message>
    <message>
        <source>Export connections, without their tokens</source>
        <translation>Verbindungen ohne ihre Token exportieren</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner auswählen.</translation>
    </message>
    <message>
        <source>Connections written to %1: %2.</source>
        <translation>In %1 geschriebene Verbindungen: %2.</translation>
    </message>
    <message>
        <source>Tokens stay on this machine: none is in the file.</source>
        <translation>Token bleiben auf diesem Rechner: In der Datei ist keines.</translation>
    </message>
</context>
<context>
    <name>ConnectionWindows</name>
    <message>
        <source>The local service does not run.</source>
        <translation>Der lokale Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>It starts when you switch to it.</source>
        <translation>Er startet beim Wechsel zu ihm.</translation>
    </message>
    <message>
        <source>This connection needs no token of yours: its own lives as long as the program runs.</source>
        <translation>Diese Verbindung braucht kein Token von Ihnen: Ihr eigenes besteht, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>No keyring is used in this run, so tokens stay in memory until the program ends.</source>
        <translation>In diesem Lauf wird kein Schlüsselbund benutzt, daher bleiben Token im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>CreateBindingDialog</name>
    <message>
        <source>The worker of %1 calls another service under this name, without a public address.</source>
        <translation>Unter diesem Namen ruft der Worker von %1 einen anderen Dienst auf, ohne öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Service that is called</source>
        <translation>Aufgerufener Dienst</translation>
    </message>
    <message>
        <source>Name or id of a service</source>
        <translation>Name oder ID eines Dienstes</translation>
    </message>
    <message>
        <source>The list of services did not arrive. The name or the id of one can be typed.</source>
        <translation>Die Liste der Dienste ist nicht angekommen. Name oder ID lässt sich eintippen.</translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation>Einen Dienst %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>No service can have the name %1.</source>
        <translation>Kein Dienst kann den Namen %1 haben.</translation>
    </message>
    <message>
        <source>A service cannot call itself through a binding.</source>
        <translation>Ein Dienst kann sich nicht selbst über eine Bindung aufrufen.</translation>
    </message>
    <message>
        <source>The service %1 has no worker that a binding could call.</source>
        <translation>Der Dienst %1 hat keinen Worker, den eine Bindung aufrufen könnte.</translation>
    </message>
</context>
<context>
    <name>CreateDatabaseDialog</name>
    <message>
        <source>A copy of %1 becomes a database of %2. The file itself stays as it is.</source>
        <translation>Eine Kopie von %1 wird zu einer Datenbank von %2. Die Datei selbst bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>CreateResourceDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
</context>
<context>
    <name>CronActions</name>
    <message>
        <source>Create a cron trigger…</source>
        <translation>Cron-Trigger erstellen…</translation>
    </message>
    <message>
        <source>Create trigger</source>
        <translation>Trigger erstellen</translation>
    </message>
    <message>
        <source>Save the edited schedule</source>
        <translation>Bearbeiteten Zeitplan speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard the edited schedule</source>
        <translation>Bearbeiteten Zeitplan verwerfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Rename the trigger…</source>
        <translation>Trigger umbenennen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Pause the chosen triggers</source>
        <translation>Ausgewählte Trigger pausieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume the chosen triggers</source>
        <translation>Ausgewählte Trigger fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Undo the last change of triggers</source>
        <translation>Letzte Änderung an Triggern rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Puts back what was changed last, where nobody has changed it since.</source>
        <translation>Stellt die letzte Änderung zurück, sofern sie seitdem niemand geändert hat.</translation>
    </message>
    <message>
        <source>Delete the trigger…</source>
        <translation>Trigger löschen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Show the triggers</source>
        <translation>Trigger anzeigen</translation>
    </message>
    <message>
        <source>Show the week calendar</source>
        <translation>Wochenkalender anzeigen</translation>
    </message>
    <message>
        <source>Show the past runs</source>
        <translation>Vergangene Läufe anzeigen</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Create a cron trigger</source>
        <translation>Cron-Trigger erstellen</translation>
    </message>
    <message>
        <source>Name of the trigger</source>
        <translation>Name des Triggers</translation>
    </message>
    <message>
        <source>Create the cron trigger %1</source>
        <translation>Cron-Trigger %1 erstellen</translation>
    </message>
    <message>
        <source>Schedule, by UTC</source>
        <translation>Zeitplan, in UTC</translation>
    </message>
    <message>
        <source>The cron trigger %1 of %2 is deleted: it does not run any more.</source>
        <translation>Der Cron-Trigger %1 von %2 wird gelöscht: Er läuft dann nicht mehr.</translation>
    </message>
    <message>
        <source>Its schedule is %1. No data goes with it.</source>
        <translation>Sein Zeitplan ist %1. Daten gehen dabei nicht verloren.</translation>
    </message>
    <message>
        <source>Delete trigger</source>
        <translation>Trigger löschen</translation>
    </message>
    <message>
        <source>Delete the cron trigger %1</source>
        <translation>Cron-Trigger %1 löschen</translation>
    </message>
</context>
<context>
    <name>CronCheck</name>
    <message>
        <source>A value is missing.</source>
        <translation>Es fehlt ein Wert.</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <comment>a number</comment>
        <translation>%1 liegt nicht zwischen %2 und %3.</translation>
    </message>
    <message>
        <source>“%1” is not known: L, W, # and ? are no part of cron here.</source>
        <translation>„%1“ ist unbekannt: L, W, # und ? gehören hier nicht zu cron.</translation>
    </message>
    <message>
        <source>“%1” is no number and no name from JAN to DEC.</source>
        <translation>„%1“ ist keine Zahl und kein Name von JAN bis DEC.</translation>
    </message>
    <message>
        <source>“%1” is no number and no name from SUN to SAT.</source>
        <translation>„%1“ ist keine Zahl und kein Name von SUN bis SAT.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>A value is missing beside a comma.</source>
        <translation>Neben einem Komma fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The range “%1” runs backwards.</source>
        <translation>Der Bereich „%1“ läuft rückwärts.</translation>
    </message>
    <message>
        <source>The step “%1” is not from 1 to %2.</source>
        <translation>Die Schrittweite „%1“ liegt nicht zwischen 1 und %2.</translation>
    </message>
    <message>
        <source>Nothing is chosen: write a value, or * for every one.</source>
        <translation>Es ist nichts ausgewählt: einen Wert schreiben oder * für jeden.</translation>
    </message>
    <message>
        <source>A field holds no spaces; put commas between values.</source>
        <translation>Ein Feld enthält keine Leerzeichen; Kommas zwischen die Werte setzen.</translation>
    </message>
    <message>
        <source>The schedule has %1 characters; 120 are allowed.</source>
        <translation>Der Zeitplan hat %1 Zeichen; erlaubt sind 120.</translation>
    </message>
    <message>
        <source>This day never comes in the months that are chosen.</source>
        <translation>Dieser Tag kommt in den ausgewählten Monaten nie vor.</translation>
    </message>
    <message>
        <source>The schedule must be one line.</source>
        <translation>Der Zeitplan muss in einer Zeile stehen.</translation>
    </message>
    <message>
        <source>Write five fields, for example */15 * * * *.</source>
        <translation>Fünf Felder schreiben, zum Beispiel */15 * * * *.</translation>
    </message>
    <message>
        <source>Nicknames such as “%1” are not known; write five fields.</source>
        <translation>Kurznamen wie „%1“ sind unbekannt; fünf Felder schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields; five are wanted: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>Es gibt %n Feld; nötig sind fünf: Minute, Stunde, Tag des Monats, Monat, Wochentag.</numerusform>
            <numerusform>Es gibt %n Felder; nötig sind fünf: Minute, Stunde, Tag des Monats, Monat, Wochentag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>0 to 59; * is every minute, */15 every 15 minutes, 0,30 two of them.</source>
        <translation>0 bis 59; * ist jede Minute, */15 alle 15 Minuten, 0,30 zwei davon.</translation>
    </message>
    <message>
        <source>0 to 23 by UTC; 9-17 is a range, */6 every 6 hours.</source>
        <translation>0 bis 23 in UTC; 9-17 ist ein Bereich, */6 alle 6 Stunden.</translation>
    </message>
    <message>
        <source>1 to 31; with a day of the week as well, either one is enough.</source>
        <translation>1 bis 31; ist auch ein Wochentag angegeben, genügt eines von beiden.</translation>
    </message>
    <message>
        <source>1 to 12 or JAN to DEC; a range is written MAR-MAY.</source>
        <translation>1 bis 12 oder JAN bis DEC; ein Bereich wird als MAR-MAY geschrieben.</translation>
    </message>
    <message>
        <source>0 to 7 or SUN to SAT; 0 and 7 are Sunday, MON-FRI the working days.</source>
        <translation>0 bis 7 oder SUN bis SAT; 0 und 7 sind Sonntag, MON-FRI die Werktage.</translation>
    </message>
    <message>
        <source>A step of %1 does not divide the hour: the last run of an hour and the first one of the next are %2 minutes apart.</source>
        <translation>Die Schrittweite %1 teilt die Stunde nicht: Zwischen dem letzten Lauf einer Stunde und dem ersten der nächsten liegen %2 Minuten.</translation>
    </message>
    <message>
        <source>A step of %1 does not divide the day: the last hour of a day and the first one of the next are %2 hours apart.</source>
        <translation>Die Schrittweite %1 teilt den Tag nicht: Zwischen der letzten Stunde eines Tages und der ersten des nächsten liegen %2 Stunden.</translation>
    </message>
    <message>
        <source>Both days are restricted: it runs when either of them is right, not only when both are.</source>
        <translation>Beide Tage sind eingeschränkt: Er läuft, wenn einer von ihnen passt, nicht nur, wenn beide passen.</translation>
    </message>
</context>
<context>
    <name>CronModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Next run (UTC)</source>
        <translation>Nächster Lauf (UTC)</translation>
    </message>
    <message>
        <source>Next run (%1)</source>
        <comment>the time zone</comment>
        <translation>Nächster Lauf (%1)</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>Läufe im Monat</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a trigger</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a trigger</comment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>The local rules of cron do not know this schedule.</source>
        <translation>Die lokalen cron-Regeln kennen diesen Zeitplan nicht.</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in place of the next run</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an estimated number of runs</comment>
        <translation>etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>%n triggers in one minute, at %1 UTC first.</source>
        <translation>
            <numerusform>%n Trigger in einer Minute, zuerst um %1 UTC.</numerusform>
            <numerusform>%n Trigger in einer Minute, zuerst um %1 UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs come %n minutes apart, before the one before is done.</source>
        <translation>
            <numerusform>Läufe folgen im Abstand von %n Minute, bevor der vorige fertig ist.</numerusform>
            <numerusform>Läufe folgen im Abstand von %n Minuten, bevor der vorige fertig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <comment>a trigger with unsaved changes</comment>
        <translation>%1 (bearbeitet)</translation>
    </message>
</context>
<context>
    <name>CronPanel</name>
    <message>
        <source>Cron</source>
        <translation>Cron</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Vergangene Läufe</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on the disk: %1</source>
        <translation>Die Eingaben lassen sich nicht auf dem Datenträger aufbewahren: %1</translation>
    </message>
    <message>
        <source>The cron trigger %1 is deleted.</source>
        <translation>Der Cron-Trigger %1 ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n triggers run again.</source>
        <translation>
            <numerusform>%n Trigger läuft wieder.</numerusform>
            <numerusform>%n Trigger laufen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers are paused.</source>
        <translation>
            <numerusform>%n Trigger ist pausiert.</numerusform>
            <numerusform>%n Trigger sind pausiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trigger is called %1 now.</source>
        <translation>Der Trigger heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The schedule of %1 is saved.</source>
        <translation>Der Zeitplan von %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>Die Änderung ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing was undone: somebody has changed it since.</source>
        <translation>Es wurde nichts rückgängig gemacht: Jemand hat es seitdem geändert.</translation>
    </message>
    <message numerus="yes">
        <source>The change is undone, except for %n triggers that somebody has changed since.</source>
        <translation>
            <numerusform>Die Änderung ist rückgängig gemacht, außer bei %n Trigger, den jemand seitdem geändert hat.</numerusform>
            <numerusform>Die Änderung ist rückgängig gemacht, außer bei %n Triggern, die jemand seitdem geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The cron triggers did not arrive.</source>
        <translation>Die Cron-Trigger sind nicht angekommen.</translation>
    </message>
    <message>
        <source>Asking for the cron triggers.</source>
        <translation>Die Cron-Trigger werden abgerufen.</translation>
    </message>
    <message>
        <source>This service has no cron trigger yet.</source>
        <translation>Dieser Dienst hat noch keinen Cron-Trigger.</translation>
    </message>
</context>
<context>
    <name>CronRoom</name>
    <message numerus="yes">
        <source>%n triggers in this service</source>
        <translation>
            <numerusform>%n Trigger in diesem Dienst</numerusform>
            <numerusform>%n Trigger in diesem Dienst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 triggers in this service, %2 in the whole account at most</source>
        <translation>%1 Trigger in diesem Dienst, höchstens %2 im ganzen Konto</translation>
    </message>
    <message>
        <source>%1 of %2 triggers of the account</source>
        <translation>%1 von %2 Triggern des Kontos</translation>
    </message>
    <message>
        <source>The account has %1 cron triggers, which is the most that its plan allows. Delete one first.</source>
        <translation>Das Konto hat %1 Cron-Trigger, mehr erlaubt sein Tarif nicht. Zuerst einen löschen.</translation>
    </message>
</context>
<context>
    <name>CronRuns</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Daylight saving</source>
        <translation>Zeitumstellung</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>goes</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>It comes about %1 times a month, as before.</source>
        <translation>Er läuft etwa %1-mal im Monat, wie bisher.</translation>
    </message>
    <message>
        <source>It comes about %1 times a month in place of %2.</source>
        <translation>Er läuft etwa %1-mal im Monat statt %2-mal.</translation>
    </message>
    <message>
        <source>None of the runs listed stays.</source>
        <translation>Keiner der aufgeführten Läufe bleibt.</translation>
    </message>
    <message>
        <source>All runs listed stay.</source>
        <translation>Alle aufgeführten Läufe bleiben.</translation>
    </message>
</context>
<context>
    <name>CronType</name>
    <message>
        <source>Cron</source>
        <comment>title of the panel of all triggers</comment>
        <translation>Cron</translation>
    </message>
</context>
<context>
    <name>CronWeek</name>
    <message>
        <source>%1, %2: no runs.</source>
        <comment>a day, an hour</comment>
        <translation>%1, %2: keine Läufe.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n runs.</source>
        <comment>a day, an hour</comment>
        <translation>
            <numerusform>%1, %2: %n Lauf.</numerusform>
            <numerusform>%1, %2: %n Läufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks go forward: some of this hour is skipped.</source>
        <translation>Die Uhren werden vorgestellt: Ein Teil dieser Stunde entfällt.</translation>
    </message>
    <message>
        <source>The clocks go back: some of this hour comes twice.</source>
        <translation>Die Uhren werden zurückgestellt: Ein Teil dieser Stunde kommt zweimal vor.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n triggers come in one minute.</source>
        <translation>
            <numerusform>Bis zu %n Trigger fällt in eine Minute.</numerusform>
            <numerusform>Bis zu %n Trigger fallen in eine Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time of day, the triggers that come then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, the second time: %2</source>
        <comment>a time of day that comes twice, the triggers that come then</comment>
        <translation>%1, zum zweiten Mal: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes with runs.</source>
        <translation>
            <numerusform>%n weitere Minute mit Läufen.</numerusform>
            <numerusform>%n weitere Minuten mit Läufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CronWords</name>
    <message>
        <source>%1–%2</source>
        <comment>a range of numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Every minute.</source>
        <translation>Jede Minute.</translation>
    </message>
    <message>
        <source>Every minute from %1 to %2 UTC.</source>
        <translation>Jede Minute von %1 bis %2 UTC.</translation>
    </message>
    <message>
        <source>Every minute of the hours %1 by UTC.</source>
        <translation>Jede Minute der Stunden %1 in UTC.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes.</source>
        <translation>
            <numerusform>Jede Minute.</numerusform>
            <numerusform>Alle %n Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2 UTC.</source>
        <translation>
            <numerusform>Jede Minute von %1 bis %2 UTC.</numerusform>
            <numerusform>Alle %n Minuten von %1 bis %2 UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes in the hours %1 by UTC.</source>
        <translation>
            <numerusform>Jede Minute der Stunden %1 in UTC.</numerusform>
            <numerusform>Alle %n Minuten in den Stunden %1 in UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour at minute %1.</source>
        <translation>Jede Stunde zur Minute %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, the first time of a day at %1 UTC.</source>
        <translation>
            <numerusform>Jede Stunde, am Tag zuerst um %1 UTC.</numerusform>
            <numerusform>Alle %n Stunden, am Tag zuerst um %1 UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2 by UTC.</source>
        <translation>Zur Minute %1 der Stunden %2 in UTC.</translation>
    </message>
    <message>
        <source>Every hour at the minutes %1.</source>
        <translation>Jede Stunde zu den Minuten %1.</translation>
    </message>
    <message>
        <source>At the minutes %1 of the hours %2 by UTC.</source>
        <translation>Zu den Minuten %1 der Stunden %2 in UTC.</translation>
    </message>
    <message>
        <source>On day %1 of the month, and every %2 as well, at %3 UTC.</source>
        <translation>Am %1. des Monats und außerdem jeden %2 um %3 UTC.</translation>
    </message>
    <message>
        <source>On the days %1 of the month, and every %2 as well, at %3 UTC.</source>
        <translation>An den Tagen %1 des Monats und außerdem jeden %2 um %3 UTC.</translation>
    </message>
    <message>
        <source>Every %1 that is one of the days %2 of the month, at %3 UTC.</source>
        <translation>Jeden %1, der auf einen der Tage %2 des Monats fällt, um %3 UTC.</translation>
    </message>
    <message>
        <source>Every %1 at %2 UTC.</source>
        <comment>weekdays, times</comment>
        <translation>Jeden %1 um %2 UTC.</translation>
    </message>
    <message>
        <source>Every day from %1 to %2 at %3 UTC.</source>
        <comment>weekdays, times</comment>
        <translation>Täglich von %1 bis %2 um %3 UTC.</translation>
    </message>
    <message>
        <source>On day %1 of the month at %2 UTC.</source>
        <translation>Am %1. des Monats um %2 UTC.</translation>
    </message>
    <message>
        <source>On the days %1 of the month at %2 UTC.</source>
        <translation>An den Tagen %1 des Monats um %2 UTC.</translation>
    </message>
    <message>
        <source>Every day at %1 UTC.</source>
        <translation>Jeden Tag um %1 UTC.</translation>
    </message>
    <message>
        <source>Only on a %1 that is one of the days %2 of the month.</source>
        <translation>Nur am %1, wenn er auf einen der Tage %2 des Monats fällt.</translation>
    </message>
    <message>
        <source>Only on day %1 of the month, and every %2 as well.</source>
        <translation>Nur am %1. des Monats und außerdem jeden %2.</translation>
    </message>
    <message>
        <source>Only on the days %1 of the month, and every %2 as well.</source>
        <translation>Nur an den Tagen %1 des Monats und außerdem jeden %2.</translation>
    </message>
    <message>
        <source>Only on %1.</source>
        <comment>weekdays</comment>
        <translation>Nur am %1.</translation>
    </message>
    <message>
        <source>Only from %1 to %2.</source>
        <comment>weekdays</comment>
        <translation>Nur von %1 bis %2.</translation>
    </message>
    <message>
        <source>Only on day %1 of the month.</source>
        <translation>Nur am %1. des Monats.</translation>
    </message>
    <message>
        <source>Only on the days %1 of the month.</source>
        <translation>Nur an den Tagen %1 des Monats.</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>months</comment>
        <translation>Nur im %1.</translation>
    </message>
    <message>
        <source>Only from %1 to %2.</source>
        <comment>months</comment>
        <translation>Nur von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>CronWrites</name>
    <message>
        <source>Change the cron trigger %1</source>
        <translation>Cron-Trigger %1 ändern</translation>
    </message>
</context>
<context>
    <name>CronZone</name>
    <message>
        <source>Before this run the clocks go forward from %1 to %2 on %3: from here on it comes later by the local clock.</source>
        <translation>Vor diesem Lauf werden die Uhren am %3 von %1 auf %2 vorgestellt: Ab hier läuft er nach lokaler Uhr später.</translation>
    </message>
    <message>
        <source>Before this run the clocks go back from %1 to %2 on %3: from here on it comes earlier by the local clock.</source>
        <translation>Vor diesem Lauf werden die Uhren am %3 von %1 auf %2 zurückgestellt: Ab hier läuft er nach lokaler Uhr früher.</translation>
    </message>
    <message>
        <source>There is no %1 on this day: the clocks skip it.</source>
        <comment>a time of day</comment>
        <translation>%1 gibt es an diesem Tag nicht: Die Uhren überspringen diese Zeit.</translation>
    </message>
    <message>
        <source>This local time comes twice on this day; it runs the first time.</source>
        <translation>Diese lokale Zeit kommt an diesem Tag zweimal vor; er läuft beim ersten Mal.</translation>
    </message>
    <message>
        <source>This local time comes twice on this day; it runs the second time.</source>
        <translation>Diese lokale Zeit kommt an diesem Tag zweimal vor; er läuft beim zweiten Mal.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>%1 was open here. Choose it at the left to read its rows.</source>
        <translation>%1 war hier geöffnet. Links auswählen, um die Zeilen zu lesen.</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Diese Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>No row meets the condition.</source>
        <translation>Keine Zeile erfüllt die Bedingung.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>etwa %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 rows read so far</source>
        <translation>bisher %1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation>mindestens %1 Zeilen</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Zuerst eine Tabelle öffnen.</translation>
    </message>
    <message>
        <source>Rows without a condition</source>
        <translation>Zeilen ohne Bedingung</translation>
    </message>
    <message>
        <source>Rows of the former condition</source>
        <translation>Zeilen der vorigen Bedingung</translation>
    </message>
    <message>
        <source>Choose a table or view at the left to see its rows. Opening a view may read all rows behind it.</source>
        <translation>Links eine Tabelle oder Sicht auswählen, um ihre Zeilen zu sehen. Das Öffnen einer Sicht kann alle Zeilen dahinter lesen.</translation>
    </message>
    <message>
        <source>How many rows there are is not known until they are counted.</source>
        <translation>Wie viele Zeilen es gibt, ist erst nach dem Zählen bekannt.</translation>
    </message>
</context>
<context>
    <name>DeleteResource</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
</context>
<context>
    <name>DeviceLogin</name>
    <message>
        <source>The service did not say which page to open. Check the address of the connection, or paste a token.</source>
        <translation>Der Dienst hat nicht gesagt, welche Seite zu öffnen ist. Die Adresse der Verbindung prüfen oder ein Token einfügen.</translation>
    </message>
    <message>
        <source>The code has expired. Start the sign-in again.</source>
        <translation>Der Code ist abgelaufen. Die Anmeldung neu beginnen.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>The service does not know the code any more. Start the sign-in again.</source>
        <translation>Der Dienst kennt den Code nicht mehr. Die Anmeldung neu beginnen.</translation>
    </message>
    <message>
        <source>The service approved the sign-in but sent no token. Start the sign-in again.</source>
        <translation>Der Dienst hat die Anmeldung bestätigt, aber kein Token gesendet. Die Anmeldung neu beginnen.</translation>
    </message>
</context>
<context>
    <name>DraftTabs</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Diesen Entwurf schließen</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Entwurf %1</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>A draft needs a name.</source>
        <translation>Ein Entwurf braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service did not understand the request.</source>
        <translation>Der Dienst hat die Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation>Der Dienst hat die Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The plan does not include this.</source>
        <translation>Der Tarif enthält das nicht.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
    </message>
    <message>
        <source>The service has no such resource.</source>
        <translation>Der Dienst hat keine solche Ressource.</translation>
    </message>
    <message>
        <source>Something else changed or holds this already.</source>
        <translation>Etwas anderes hat dies schon geändert oder belegt.</translation>
    </message>
    <message>
        <source>That is larger than allowed.</source>
        <translation>Das ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>Too many requests were sent, or a usage cap was reached.</source>
        <translation>Es wurden zu viele Anfragen gesendet, oder eine Nutzungsgrenze ist erreicht.</translation>
    </message>
    <message>
        <source>The service had a problem.</source>
        <translation>Im Dienst ist ein Problem aufgetreten.</translation>
    </message>
    <message>
        <source>The answer of the service could not be read.</source>
        <translation>Die Antwort des Dienstes ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>a request, by the person</comment>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>In diesem Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>Refresh the list: it may have been deleted.</source>
        <translation>Die Liste aktualisieren: Die Ressource wurde möglicherweise gelöscht.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Einen Moment warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at Details.</source>
        <translation>Erneut versuchen. Falls es wieder geschieht, die Details ansehen.</translation>
    </message>
    <message>
        <source>Check the network and the address of the connection, then try again.</source>
        <translation>Das Netzwerk und die Adresse der Verbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once.</source>
        <translation>Erneut versuchen oder weniger auf einmal anfordern.</translation>
    </message>
    <message>
        <source>Allow writing in the connection menu to do this.</source>
        <translation>Dazu im Menü „Verbindung“ das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>HTTP status: none, no answer came</source>
        <translation>HTTP-Status: keiner, es kam keine Antwort</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Instruction: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Try again after 1 second</source>
        <translation>Nach 1 Sekunde erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Try again after %n seconds</source>
        <translation>
            <numerusform>Nach %n Sekunde erneut versuchen</numerusform>
            <numerusform>Nach %n Sekunden erneut versuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresLine</name>
    <message numerus="yes">
        <source>rows</source>
        <translation>
            <numerusform>Zeile</numerusform>
            <numerusform>Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows returned: the rows of this result. They are not metered.</source>
        <translation>Zurückgegebene Zeilen: die Zeilen dieses Ergebnisses. Sie werden nicht abgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>read</source>
        <comment>rows read</comment>
        <translation>
            <numerusform>gelesen</numerusform>
            <numerusform>gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read: the rows the database looked at to find the result. These are metered.</source>
        <translation>Gelesene Zeilen: die Zeilen, die die Datenbank für das Ergebnis angesehen hat. Sie werden abgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>written</source>
        <comment>rows written</comment>
        <translation>
            <numerusform>geschrieben</numerusform>
            <numerusform>geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written: rows changed, with those in indexes. These are metered.</source>
        <translation>Geschriebene Zeilen: geänderte Zeilen, auch die in Indizes. Sie werden abgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>VM steps</source>
        <translation>
            <numerusform>VM-Schritt</numerusform>
            <numerusform>VM-Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of SQLite&apos;s virtual machine: the work done. They are not metered.</source>
        <translation>Schritte der virtuellen Maschine von SQLite: die geleistete Arbeit. Sie werden nicht abgerechnet.</translation>
    </message>
    <message numerus="yes">
        <source>full-scan steps</source>
        <translation>
            <numerusform>Full-Scan-Schritt</numerusform>
            <numerusform>Full-Scan-Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps forward through a table without an index. Many of them mean that an index is missing.</source>
        <translation>Schritte vorwärts durch eine Tabelle ohne Index. Sind es viele, fehlt ein Index.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Size of the database after this statement.</source>
        <translation>Größe der Datenbank nach dieser Anweisung.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Time the service took for the statement.</source>
        <translation>Zeit, die der Dienst für die Anweisung gebraucht hat.</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Time from sending the statement to the last byte of the answer.</source>
        <translation>Zeit vom Senden der Anweisung bis zum letzten Byte der Antwort.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Price of the rows read and written beyond what the plan includes.</source>
        <translation>Preis der gelesenen und geschriebenen Zeilen, die über den Tarif hinausgehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>About so many rows were read. With more than one table SQLite does not tell the service the exact number; this is its estimate, and rather too high. It is metered.</source>
        <translation>Etwa so viele Zeilen wurden gelesen. Bei mehr als einer Tabelle nennt SQLite dem Dienst nicht die genaue Zahl; dies ist die Schätzung des Dienstes und eher zu hoch. Sie wird abgerechnet.</translation>
    </message>
    <message>
        <source>about %1 read</source>
        <translation>etwa %1 gelesen</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>time a statement runs</comment>
        <translation>bisher</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Text, der eingesetzt wird</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>1000 bytes</comment>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>1000 kB</comment>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>1000 MB</comment>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <comment>1000 GB</comment>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <comment>1000 TB</comment>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>US dollars</comment>
        <translation>%1 $</translation>
    </message>
    <message>
        <source>less than $%1</source>
        <comment>US dollars</comment>
        <translation>weniger als %1 $</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 second ago</source>
        <translation>vor 1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 second</source>
        <translation>in 1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>in %n Sekunde</numerusform>
            <numerusform>in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC (%2 local time)</source>
        <translation>%1 UTC (%2 Ortszeit)</translation>
    </message>
</context>
<context>
    <name>GoToRow</name>
    <message>
        <source>A row number is a whole number from 1.</source>
        <translation>Eine Zeilennummer ist eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>Die letzte Zeile ist %1.</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Zu einer Zeile springen</translation>
    </message>
    <message>
        <source>Row number, 1 – %1</source>
        <translation>Zeilennummer, 1 – %1</translation>
    </message>
    <message>
        <source>Row number. How many rows there are is not known until they are counted.</source>
        <translation>Zeilennummer. Wie viele Zeilen es gibt, ist erst nach dem Zählen bekannt.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Row number. There are about %1 rows; how many exactly is known when they are counted.</source>
        <translation>Zeilennummer. Es gibt etwa %1 Zeilen; die genaue Zahl ist nach dem Zählen bekannt.</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Zelle anzeigen</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>Zeile als Formular anzeigen</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>Nicht sortieren</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Breite anpassen</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Fit all widths</source>
        <translation>Alle Breiten anpassen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort upwards · uses an index</source>
        <translation>Aufsteigend sortieren · nutzt einen Index</translation>
    </message>
    <message>
        <source>Sort downwards · uses an index</source>
        <translation>Absteigend sortieren · nutzt einen Index</translation>
    </message>
    <message>
        <source>Sort upwards · reads about %1 rows for each page</source>
        <translation>Aufsteigend sortieren · liest etwa %1 Zeilen je Seite</translation>
    </message>
    <message>
        <source>Sort downwards · reads about %1 rows for each page</source>
        <translation>Absteigend sortieren · liest etwa %1 Zeilen je Seite</translation>
    </message>
    <message>
        <source>Sort upwards · reads every row for each page</source>
        <translation>Aufsteigend sortieren · liest je Seite alle Zeilen</translation>
    </message>
    <message>
        <source>Sort downwards · reads every row for each page</source>
        <translation>Absteigend sortieren · liest je Seite alle Zeilen</translation>
    </message>
    <message>
        <source>Only the selected cells</source>
        <translation>Nur die markierten Zellen</translation>
    </message>
</context>
<context>
    <name>GridExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>value, row</comment>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Hauptmenü (F10)</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search in the statements</source>
        <translation>In den Anweisungen suchen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Statements you ran</source>
        <translation>Ausgeführte Anweisungen</translation>
    </message>
    <message>
        <source>The history could not be saved: %1</source>
        <translation>Der Verlauf konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>One statement was deleted from the history.</source>
        <translation>Eine Anweisung wurde aus dem Verlauf gelöscht.</translation>
    </message>
    <message>
        <source>Statements that you run are kept here with their figures.</source>
        <translation>Ausgeführte Anweisungen werden hier mit ihren Messwerten aufbewahrt.</translation>
    </message>
    <message>
        <source>No statement holds this text.</source>
        <translation>Keine Anweisung enthält diesen Text.</translation>
    </message>
    <message>
        <source>Choose a statement first.</source>
        <translation>Zuerst eine Anweisung auswählen.</translation>
    </message>
    <message>
        <source>No statement was deleted from the history.</source>
        <translation>Aus dem Verlauf wurde keine Anweisung gelöscht.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Succeeded</source>
        <comment>a statement</comment>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a statement</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>returned by a statement</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Geschriebene Zeilen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of a statement</comment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>the time zone</comment>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>a statement; the error</comment>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 already belongs to the action “%2”.</source>
        <translation>%1 gehört bereits zur Aktion „%2“.</translation>
    </message>
</context>
<context>
    <name>KeychainTask</name>
    <message>
        <source>Another text came back than was stored.</source>
        <translation>Es kam ein anderer Text zurück, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>The entry is still there.</source>
        <translation>Der Eintrag ist noch da.</translation>
    </message>
    <message>
        <source>The entry was not there when it was looked for.</source>
        <translation>Der Eintrag war nicht da, als nach ihm gesucht wurde.</translation>
    </message>
</context>
<context>
    <name>KvActions</name>
    <message>
        <source>List the keys</source>
        <translation>Schlüssel auflisten</translation>
    </message>
    <message>
        <source>Lists from the start: one metered list.</source>
        <translation>Listet von vorn auf: ein abgerechneter Listenaufruf.</translation>
    </message>
    <message>
        <source>List the keys with the prefix</source>
        <translation>Schlüssel mit dem Präfix auflisten</translation>
    </message>
    <message>
        <source>List these</source>
        <translation>Diese auflisten</translation>
    </message>
    <message>
        <source>Asks the service for the keys that begin so: one metered list.</source>
        <translation>Fragt den Dienst nach den Schlüsseln, die so beginnen: ein abgerechneter Listenaufruf.</translation>
    </message>
    <message>
        <source>List 1,000 more keys</source>
        <translation>1.000 weitere Schlüssel auflisten</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>Mehr auflisten</translation>
    </message>
    <message>
        <source>One metered list.</source>
        <translation>Ein abgerechneter Listenaufruf.</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Alle Schlüssel auflisten</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>Alle auflisten</translation>
    </message>
    <message>
        <source>Page after page to the end: one metered list for each 1,000 keys.</source>
        <translation>Seite für Seite bis zum Ende: ein abgerechneter Listenaufruf je 1.000 Schlüssel.</translation>
    </message>
    <message>
        <source>Stop listing</source>
        <translation>Auflisten stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Filter the keys by prefix</source>
        <translation>Schlüssel nach Präfix filtern</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Names a key; its value is written when it is saved.</source>
        <translation>Benennt einen Schlüssel; sein Wert wird beim Speichern geschrieben.</translation>
    </message>
    <message>
        <source>Delete the selected keys…</source>
        <translation>Ausgewählte Schlüssel löschen…</translation>
    </message>
    <message>
        <source>One metered delete for each key.</source>
        <translation>Ein abgerechneter Löschvorgang je Schlüssel.</translation>
    </message>
    <message>
        <source>Copy the selected keys</source>
        <translation>Ausgewählte Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>Eintrag lesen</translation>
    </message>
    <message>
        <source>One metered read.</source>
        <translation>Ein abgerechneter Lesevorgang.</translation>
    </message>
    <message>
        <source>Save the entry…</source>
        <translation>Eintrag speichern…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Shows what changes first. One read, to see that nobody changed it meanwhile, and one write.</source>
        <translation>Zeigt zuerst, was sich ändert. Ein Lesevorgang, um zu prüfen, dass ihn inzwischen niemand geändert hat, und ein Schreibvorgang.</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied anzeigen</translation>
    </message>
    <message>
        <source>Revert what was typed</source>
        <translation>Eingaben zurücksetzen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Rename the key…</source>
        <translation>Schlüssel umbenennen…</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>Schlüssel löschen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>One read, to see that nobody changed it meanwhile, and one delete.</source>
        <translation>Ein Lesevorgang, um zu prüfen, dass ihn inzwischen niemand geändert hat, und ein Löschvorgang.</translation>
    </message>
    <message>
        <source>Undo the last change of the entry</source>
        <translation>Letzte Änderung des Eintrags rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Puts back what was there, if nobody changed it since.</source>
        <translation>Stellt den vorigen Stand wieder her, sofern ihn seitdem niemand geändert hat.</translation>
    </message>
    <message>
        <source>Format the JSON</source>
        <translation>JSON formatieren</translation>
    </message>
    <message>
        <source>Take the value from a file…</source>
        <translation>Wert aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <source>Save the value to a file…</source>
        <translation>Wert in einer Datei speichern…</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>Namespace löschen…</translation>
    </message>
    <message>
        <source>Create a KV namespace</source>
        <translation>KV-Namespace erstellen</translation>
    </message>
    <message>
        <source>Name of the namespace</source>
        <translation>Name des Namespace</translation>
    </message>
    <message>
        <source>Create KV namespace %1</source>
        <translation>KV-Namespace %1 erstellen</translation>
    </message>
    <message>
        <source>The namespace %1 of %2 is deleted with all its keys and values.</source>
        <translation>Der Namespace %1 von %2 wird mit allen Schlüsseln und Werten gelöscht.</translation>
    </message>
    <message>
        <source>This deletes %1.</source>
        <comment>a size</comment>
        <translation>Das löscht %1.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete namespace</source>
        <translation>Namespace löschen</translation>
    </message>
    <message>
        <source>Delete KV namespace %1</source>
        <translation>KV-Namespace %1 löschen</translation>
    </message>
</context>
<context>
    <name>KvContent</name>
    <message>
        <source>A key has at least one byte.</source>
        <translation>Ein Schlüssel hat mindestens ein Byte.</translation>
    </message>
    <message>
        <source>A key has at most %1 bytes, this one %2.</source>
        <translation>Ein Schlüssel hat höchstens %1 Bytes, dieser hat %2.</translation>
    </message>
    <message>
        <source>KV stores no empty value: it has at least one byte.</source>
        <translation>KV speichert keinen leeren Wert: Er hat mindestens ein Byte.</translation>
    </message>
    <message>
        <source>A value has at most %1 bytes (25 MiB), this one %2. Object storage takes larger ones.</source>
        <translation>Ein Wert hat höchstens %1 Bytes (25 MiB), dieser hat %2. Der Objektspeicher nimmt größere auf.</translation>
    </message>
    <message>
        <source>Metadata is one JSON object, in braces.</source>
        <translation>Metadaten sind ein einziges JSON-Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Metadata has at most %1 bytes without white space, this has %2.</source>
        <translation>Metadaten haben ohne Leerraum höchstens %1 Bytes, diese haben %2.</translation>
    </message>
    <message>
        <source>Metadata is nested at most %1 levels deep.</source>
        <translation>Metadaten sind höchstens %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The last time that can be set is the end of the year 9999.</source>
        <translation>Der späteste mögliche Zeitpunkt ist das Ende des Jahres 9999.</translation>
    </message>
    <message>
        <source>An entry expires at the earliest %1 seconds from now.</source>
        <translation>Ein Eintrag läuft frühestens in %1 Sekunden ab.</translation>
    </message>
    <message>
        <source>An entry lives at least %1 seconds.</source>
        <translation>Ein Eintrag bleibt mindestens %1 Sekunden bestehen.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <comment>hours</comment>
        <translation>in %1 h</translation>
    </message>
</context>
<context>
    <name>KvDraft</name>
    <message>
        <source>%1 Unix seconds</source>
        <translation>%1 Unix-Sekunden</translation>
    </message>
    <message>
        <source>Seconds, or as 15 min, 2 h, 7 d; at least %1 seconds.</source>
        <translation>Sekunden oder z. B. 15 min, 2 h, 7 d; mindestens %1 Sekunden.</translation>
    </message>
    <message>
        <source>%1 seconds from the save</source>
        <comment>until an entry expires</comment>
        <translation>%1 Sekunden nach dem Speichern</translation>
    </message>
    <message>
        <source>A time as 2026-12-01 09:00, and a zone behind it if it is not the local one.</source>
        <translation>Ein Zeitpunkt wie 2026-12-01 09:00, dahinter die Zeitzone, wenn es nicht die lokale ist.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a time zone; Unix seconds</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>KvExpiryField</name>
    <message>
        <source>EXPIRES</source>
        <comment>a label in capitals</comment>
        <translation>ABLAUF</translation>
    </message>
    <message>
        <source>When the entry expires</source>
        <translation>Wann der Eintrag abläuft</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After</source>
        <comment>a while</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>Am</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>90, 15 min, 2 h, 7 d</source>
        <translation>90, 15 min, 2 h, 7 d</translation>
    </message>
    <message>
        <source>%1 · kept when you save</source>
        <translation>%1 · bleibt beim Speichern erhalten</translation>
    </message>
</context>
<context>
    <name>KvKeyList</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>key</source>
        <comment>column of a list</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>size</source>
        <comment>column of a list</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>expires</source>
        <comment>column of a list</comment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>column of a list</comment>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>KvKeysPage</name>
    <message>
        <source>The key is now %1.</source>
        <translation>Der Schlüssel heißt jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are deleted.</source>
        <translation>
            <numerusform>%1 Schlüssel ist gelöscht.</numerusform>
            <numerusform>%1 Schlüssel sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not take %1; select them and try again.</source>
        <translation>Der Dienst hat %1 nicht angenommen; auswählen und erneut versuchen.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>At most 512 bytes. One read tells whether it exists already.</source>
        <translation>Höchstens 512 Bytes. Ein Lesevorgang zeigt, ob es ihn schon gibt.</translation>
    </message>
</context>
<context>
    <name>KvKeysPane</name>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>Schlüssel, die beginnen mit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>keys</comment>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Delete keys?</source>
        <translation>Schlüssel löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are deleted with their values.</source>
        <translation>
            <numerusform>%1 Schlüssel wird mit seinem Wert gelöscht.</numerusform>
            <numerusform>%1 Schlüssel werden mit ihren Werten gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one metered delete for each key.</source>
        <translation>Das ist ein abgerechneter Löschvorgang je Schlüssel.</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>all %1 with this prefix</source>
        <comment>keys</comment>
        <translation>alle %1 mit diesem Präfix</translation>
    </message>
    <message>
        <source>%1 of %2 listed; there may be more</source>
        <comment>keys</comment>
        <translation>%1 von %2 aufgelistet; es kann mehr geben</translation>
    </message>
    <message>
        <source>%1 listed with the prefix %2</source>
        <comment>keys</comment>
        <translation>%1 mit dem Präfix %2 aufgelistet</translation>
    </message>
    <message>
        <source>%1 keys listed; the service has more</source>
        <translation>%1 Schlüssel aufgelistet; der Dienst hat weitere</translation>
    </message>
    <message>
        <source>all %1 keys</source>
        <translation>alle %1 Schlüssel</translation>
    </message>
    <message>
        <source>All keys with this prefix are listed, or there is no prefix.</source>
        <translation>Alle Schlüssel mit diesem Präfix sind aufgelistet, oder es gibt kein Präfix.</translation>
    </message>
    <message>
        <source>There are no more keys.</source>
        <translation>Es gibt keine weiteren Schlüssel.</translation>
    </message>
    <message>
        <source>All keys are listed.</source>
        <translation>Alle Schlüssel sind aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing is being listed.</source>
        <translation>Es wird nichts aufgelistet.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>No key is selected.</source>
        <translation>Es ist kein Schlüssel ausgewählt.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>The list did not arrive.</source>
        <translation>Die Liste ist nicht angekommen.</translation>
    </message>
    <message>
        <source>The keys have not been listed. Listing them is one metered list.</source>
        <translation>Die Schlüssel wurden noch nicht aufgelistet. Das Auflisten ist ein abgerechneter Listenaufruf.</translation>
    </message>
    <message>
        <source>There are no keys here yet.</source>
        <translation>Hier gibt es noch keine Schlüssel.</translation>
    </message>
</context>
<context>
    <name>KvPanel</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>KvSaveDialog</name>
    <message>
        <source>Save %1?</source>
        <translation>%1 speichern?</translation>
    </message>
    <message>
        <source>The value of %1 had %2 bytes and gets %3.</source>
        <translation>Der Wert von %1 hatte %2 Bytes und bekommt %3.</translation>
    </message>
    <message>
        <source>%1 is a new key. Its value has %2 bytes.</source>
        <translation>%1 ist ein neuer Schlüssel. Sein Wert hat %2 Bytes.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>One read, to see that nobody changed it meanwhile, and one write.</source>
        <translation>Ein Lesevorgang, um zu prüfen, dass ihn inzwischen niemand geändert hat, und ein Schreibvorgang.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>%1: stays as it is</source>
        <comment>value, metadata or expiry</comment>
        <translation>%1: bleibt unverändert</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>value, metadata or expiry</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>%n weitere Zeile wird nicht angezeigt</numerusform>
            <numerusform>%n weitere Zeilen werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>KvValuePane</name>
    <message>
        <source>The entry was changed after this text was begun. Saving replaces that change.</source>
        <translation>Der Eintrag wurde geändert, nachdem dieser Text begonnen wurde. Speichern ersetzt diese Änderung.</translation>
    </message>
    <message>
        <source>Delete the key?</source>
        <translation>Schlüssel löschen?</translation>
    </message>
    <message>
        <source>The key %1 is deleted with its value and metadata.</source>
        <translation>Der Schlüssel %1 wird mit Wert und Metadaten gelöscht.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Rename the key</source>
        <translation>Schlüssel umbenennen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Copies value, metadata and expiry, then deletes the old key. An existing key is left alone. Two reads, one write and one delete.</source>
        <translation>Kopiert Wert, Metadaten und Ablauf und löscht dann den alten Schlüssel. Ein vorhandener Schlüssel bleibt unberührt. Zwei Lesevorgänge, ein Schreib- und ein Löschvorgang.</translation>
    </message>
    <message>
        <source>Take the value from a file</source>
        <translation>Wert aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file has %1; a value has at most 25 MiB.</source>
        <translation>Die Datei hat %1; ein Wert hat höchstens 25 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Save the value to a file</source>
        <translation>Wert in einer Datei speichern</translation>
    </message>
    <message>
        <source>The value is in the file.</source>
        <translation>Der Wert steht in der Datei.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>METADATA</source>
        <comment>a label in capitals</comment>
        <translation>METADATEN</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>The entry is as it was before.</source>
        <translation>Der Eintrag ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The entry is saved.</source>
        <translation>Der Eintrag ist gespeichert.</translation>
    </message>
    <message>
        <source>The key that was made is deleted again.</source>
        <translation>Der neu angelegte Schlüssel ist wieder gelöscht.</translation>
    </message>
    <message>
        <source>The key %1 is deleted.</source>
        <translation>Der Schlüssel %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was put back: the entry was changed since.</source>
        <translation>Es wurde nichts wiederhergestellt: Der Eintrag wurde seitdem geändert.</translation>
    </message>
    <message>
        <source>Nothing was written: the entry was changed since it was read.</source>
        <translation>Es wurde nichts geschrieben: Der Eintrag wurde seit dem Lesen geändert.</translation>
    </message>
    <message>
        <source>What was typed stays. Look at the difference to what is there now, and save again.</source>
        <translation>Die Eingaben bleiben erhalten. Den Unterschied zum jetzigen Stand ansehen und erneut speichern.</translation>
    </message>
    <message>
        <source>Nothing was renamed: there is a key %1 already.</source>
        <translation>Es wurde nichts umbenannt: Einen Schlüssel %1 gibt es schon.</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this disk: %1</source>
        <translation>Die Eingaben lassen sich nicht auf diesem Datenträger aufbewahren: %1</translation>
    </message>
    <message>
        <source>This is what was typed here before and not saved.</source>
        <translation>Das wurde hier zuvor eingegeben und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Revert it to see the entry that is stored.</source>
        <translation>Zurücksetzen, um den gespeicherten Eintrag zu sehen.</translation>
    </message>
    <message>
        <source>These are no bytes.</source>
        <translation>Das sind keine Bytes.</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>neu, nicht gespeichert</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>%1 of %2 key bytes</source>
        <translation>%1 von %2 Schlüssel-Bytes</translation>
    </message>
    <message>
        <source>%1 of 25 MiB</source>
        <comment>bytes of a value</comment>
        <translation>%1 von 25 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>differs from what was read %1</source>
        <translation>weicht ab von dem, was %1 gelesen wurde</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Zuerst einen Schlüssel auswählen.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The entry is being changed.</source>
        <translation>Der Eintrag wird gerade geändert.</translation>
    </message>
    <message>
        <source>Read the entry first: what is there now must be known.</source>
        <translation>Zuerst den Eintrag lesen: Der jetzige Stand muss bekannt sein.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>There is no entry under this key.</source>
        <translation>Unter diesem Schlüssel gibt es keinen Eintrag.</translation>
    </message>
    <message>
        <source>Save or revert first.</source>
        <translation>Zuerst speichern oder zurücksetzen.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>Es gibt keine Änderung, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>The value is not shown as JSON.</source>
        <translation>Der Wert wird nicht als JSON angezeigt.</translation>
    </message>
    <message>
        <source>Read the entry first.</source>
        <translation>Zuerst den Eintrag lesen.</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>Es gibt keinen Wert.</translation>
    </message>
    <message>
        <source>Choose a key to see its value.</source>
        <translation>Einen Schlüssel auswählen, um seinen Wert zu sehen.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>The value did not arrive.</source>
        <translation>Der Wert ist nicht angekommen.</translation>
    </message>
    <message>
        <source>The value has not been read. Reading it is one metered read.</source>
        <translation>Der Wert wurde noch nicht gelesen. Das Lesen ist ein abgerechneter Lesevorgang.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Resource</source>
        <comment>menu</comment>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Query</source>
        <comment>menu</comment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>menu</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Waiting for the service of this tab.</source>
        <translation>Warten auf den Dienst dieses Tabs.</translation>
    </message>
    <message>
        <source>The tabs of the last session could not be read, so the window starts empty.</source>
        <translation>Die Tabs der letzten Sitzung ließen sich nicht lesen, daher ist das Fenster beim Start leer.</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>Die Datei wurde als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>The local service did not start. The message above says what to do.</source>
        <translation>Der lokale Dienst ist nicht gestartet. Die Meldung oben sagt, was zu tun ist.</translation>
    </message>
    <message>
        <source>Repeated the call.</source>
        <translation>Aufruf wiederholt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Still at work: %1.</source>
        <translation>Noch in Arbeit: %1.</translation>
    </message>
    <message>
        <source>The window closes when it is done. Close it again to leave at once.</source>
        <translation>Das Fenster schließt sich, sobald das fertig ist. Erneut schließen, um sofort zu beenden.</translation>
    </message>
    <message>
        <source>Open a second tab to use both sides.</source>
        <translation>Einen zweiten Tab öffnen, um beide Seiten zu nutzen.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Only one tab is open.</source>
        <translation>Nur ein Tab ist geöffnet.</translation>
    </message>
    <message>
        <source>No tab is open.</source>
        <translation>Kein Tab ist geöffnet.</translation>
    </message>
    <message>
        <source>No tab was closed.</source>
        <translation>Kein Tab wurde geschlossen.</translation>
    </message>
    <message>
        <source>Only one side is in use.</source>
        <translation>Nur eine Seite ist in Benutzung.</translation>
    </message>
    <message>
        <source>The list of connections could not be saved: %1</source>
        <translation>Die Liste der Verbindungen konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>What was changed counts until the program ends.</source>
        <translation>Was geändert wurde, gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The local connection needs no account.</source>
        <translation>Die lokale Verbindung braucht kein Konto.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>This connection does not use the local service.</source>
        <translation>Diese Verbindung benutzt den lokalen Dienst nicht.</translation>
    </message>
    <message>
        <source>%1 (%2) – Tovuk Dashboard</source>
        <comment>connection and its environment&apos;s word</comment>
        <translation>%1 (%2) – Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Sign in to see what is in this tab.</source>
        <translation>Anmelden, um den Inhalt dieses Tabs zu sehen.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>The token is forgotten on this computer. Tabs, drafts and history stay.</source>
        <translation>Das Token wird auf diesem Rechner vergessen. Tabs, Entwürfe und Verlauf bleiben.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>The program ended before these had an answer: %1.</source>
        <translation>Das Programm endete, bevor hierauf eine Antwort kam: %1.</translation>
    </message>
    <message>
        <source>Look whether they were carried out before you repeat them.</source>
        <translation>Vor dem Wiederholen nachsehen, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>The list of connections could not be read in full.</source>
        <translation>Die Liste der Verbindungen konnte nicht vollständig gelesen werden.</translation>
    </message>
    <message>
        <source>Connections: what was typed is not saved.</source>
        <translation>Verbindungen: Die Eingaben sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave with unsaved work?</source>
        <translation>Mit ungespeicherter Arbeit beenden?</translation>
    </message>
    <message>
        <source>This goes when the program ends.</source>
        <translation>Dies geht verloren, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Still at work, and waited for: %1</source>
        <translation>Noch in Arbeit, es wird gewartet auf: %1</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Tarif ändern</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen erlauben</translation>
    </message>
    <message>
        <source>Allow changes on the connection %1?</source>
        <translation>Änderungen auf der Verbindung %1 erlauben?</translation>
    </message>
    <message>
        <source>Statements can then change the data of the connection %1.</source>
        <translation>Anweisungen können dann die Daten der Verbindung %1 ändern.</translation>
    </message>
    <message>
        <source>Tovuk asks to wait %1 s more.</source>
        <translation>Tovuk bittet, noch %1 s zu warten.</translation>
    </message>
    <message>
        <source>Reload and compare</source>
        <translation>Neu laden und vergleichen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort anzeigen</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>How the message is written</source>
        <translation>Schreibweise der Nachricht</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Inhalt der Nachricht</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>Verzögerung in Sekunden</translation>
    </message>
    <message>
        <source>Until a worker may get it, from 0 to %1. Empty: at once.</source>
        <translation>Bis ein Worker sie bekommen darf, von 0 bis %1. Leer: sofort.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <comment>size of a message and the most it may have</comment>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size of a message, and what is wrong</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MessageSender</name>
    <message>
        <source>Send messages to the queue %1</source>
        <translation>Nachrichten an die Warteschlange %1 senden</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Status of the messages</source>
        <translation>Status der Nachrichten</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Nachrichten von %1</translation>
    </message>
    <message>
        <source>Reading shows up to %1 messages and may count as up to %1 queue operations. It takes and hides nothing.</source>
        <translation>Das Lesen zeigt bis zu %1 Nachrichten und kann als bis zu %1 Warteschlangenvorgänge zählen. Es entnimmt und verbirgt nichts.</translation>
    </message>
    <message>
        <source>Reading the messages of %1.</source>
        <translation>Die Nachrichten von %1 werden gelesen.</translation>
    </message>
    <message>
        <source>The messages did not arrive.</source>
        <translation>Die Nachrichten sind nicht angekommen.</translation>
    </message>
    <message>
        <source>There is no message in %1.</source>
        <translation>In %1 ist keine Nachricht.</translation>
    </message>
    <message>
        <source>There is no message of this status.</source>
        <translation>Es gibt keine Nachricht mit diesem Status.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read so far; there are more</source>
        <comment>a number of messages</comment>
        <translation>bisher %1 gelesen; es gibt weitere</translation>
    </message>
    <message>
        <source>%1 · the service never tells their bodies</source>
        <comment>a number of messages</comment>
        <translation>%1 · ihre Inhalte gibt der Dienst nie heraus</translation>
    </message>
    <message>
        <source>Choose a message to see its body.</source>
        <translation>Eine Nachricht auswählen, um ihren Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>Body of %1</source>
        <translation>Inhalt von %1</translation>
    </message>
    <message>
        <source>The service tells the id, status, attempts, size and times of a message, never its body.</source>
        <translation>Der Dienst nennt ID, Status, Versuche, Größe und Zeiten einer Nachricht, nie ihren Inhalt.</translation>
    </message>
    <message>
        <source>Messages are being read.</source>
        <translation>Nachrichten werden gerade gelesen.</translation>
    </message>
    <message>
        <source>There are no more messages to read.</source>
        <translation>Es gibt keine weiteren Nachrichten zu lesen.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Es wird nichts gelesen.</translation>
    </message>
    <message>
        <source>The body of this message is not known.</source>
        <translation>Der Inhalt dieser Nachricht ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Zuerst eine Nachricht auswählen.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Nachrichten werden gerade gesendet.</translation>
    </message>
    <message>
        <source>Send again to %1?</source>
        <translation>Erneut an %1 senden?</translation>
    </message>
    <message numerus="yes">
        <source>%1 new messages with the same bodies are sent.</source>
        <translation>
            <numerusform>%1 neue Nachricht mit demselben Inhalt wird gesendet.</numerusform>
            <numerusform>%1 neue Nachrichten mit denselben Inhalten werden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen messages stay as they are, so a worker may get the same content twice.</source>
        <translation>Die ausgewählten Nachrichten bleiben unverändert, ein Worker kann denselben Inhalt also zweimal bekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the chosen messages are left out, because their bodies are not known.</source>
        <translation>
            <numerusform>%1 der ausgewählten Nachrichten wird ausgelassen, weil ihr Inhalt nicht bekannt ist.</numerusform>
            <numerusform>%1 der ausgewählten Nachrichten werden ausgelassen, weil ihre Inhalte nicht bekannt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A template of the same name is replaced.</source>
        <translation>Eine Vorlage mit demselben Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>The template %1 is on the Send page now.</source>
        <translation>Die Vorlage %1 ist jetzt auf der Seite „Senden“.</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Messages of the run</source>
        <translation>Meldungen der Ausführung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>Fertig. %Ln Zeile geändert.</numerusform>
            <numerusform>Fertig. %Ln Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
</context>
<context>
    <name>MetricChart</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its newest value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MetricsPage</name>
    <message>
        <source>Messages that wait</source>
        <translation>Wartende Nachrichten</translation>
    </message>
    <message>
        <source>Bytes that wait</source>
        <translation>Wartende Bytes</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages wait with %2</source>
        <translation>
            <numerusform>%1 Nachricht wartet mit %2</numerusform>
            <numerusform>%1 Nachrichten warten mit %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest is %1 old</source>
        <translation>die älteste ist %1 alt</translation>
    </message>
    <message>
        <source>%1 fewer a minute</source>
        <translation>%1 weniger pro Minute</translation>
    </message>
    <message>
        <source>%1 more a minute</source>
        <translation>%1 mehr pro Minute</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Es wurde noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Read every %1 s while this page is seen.</source>
        <translation>Wird alle %1 s gelesen, solange diese Seite sichtbar ist.</translation>
    </message>
    <message>
        <source>Each reading may count as one queue operation. Watch reads every %1 s while this page is seen.</source>
        <translation>Jedes Lesen kann als ein Warteschlangenvorgang zählen. „Beobachten“ liest alle %1 s, solange diese Seite sichtbar ist.</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>Es gibt keine Messwerte.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>The name must begin with a capital letter from A to Z.</source>
        <translation>Der Name muss mit einem Großbuchstaben von A bis Z beginnen.</translation>
    </message>
    <message>
        <source>The name may hold capital letters from A to Z, digits and underscores only.</source>
        <translation>Der Name darf nur Großbuchstaben von A bis Z, Ziffern und Unterstriche enthalten.</translation>
    </message>
    <message>
        <source>The name may be at most %1 characters long.</source>
        <translation>Der Name darf höchstens %1 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>The service holds %1 resources, which is the most it can have. Delete one first.</source>
        <translation>Der Dienst enthält %1 Ressourcen, mehr sind nicht möglich. Zuerst eine löschen.</translation>
    </message>
    <message>
        <source>The name must begin with a small letter from a to z.</source>
        <translation>Der Name muss mit einem Kleinbuchstaben von a bis z beginnen.</translation>
    </message>
    <message>
        <source>The name may hold small letters from a to z, digits and underscores only.</source>
        <translation>Der Name darf nur Kleinbuchstaben von a bis z, Ziffern und Unterstriche enthalten.</translation>
    </message>
    <message>
        <source>The name may hold letters from A to Z and digits only.</source>
        <translation>Der Name darf nur Buchstaben von A bis Z und Ziffern enthalten.</translation>
    </message>
    <message>
        <source>A capital letter first, then capital letters, digits and underscores; 63 at most.</source>
        <translation>Zuerst ein Großbuchstabe, dann Großbuchstaben, Ziffern und Unterstriche; höchstens 63.</translation>
    </message>
    <message>
        <source>A small letter first, then small letters, digits and underscores; 63 at most.</source>
        <translation>Zuerst ein Kleinbuchstabe, dann Kleinbuchstaben, Ziffern und Unterstriche; höchstens 63.</translation>
    </message>
    <message>
        <source>The name of the class in the worker: a capital letter first, then letters and digits; 64 at most.</source>
        <translation>Der Name der Klasse im Worker: zuerst ein Großbuchstabe, dann Buchstaben und Ziffern; höchstens 64.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the resources</source>
        <translation>Ressourcen filtern</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
</context>
<context>
    <name>NavigationSections</name>
    <message>
        <source>SQLite</source>
        <comment>section of the navigation</comment>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>New SQLite database</source>
        <translation>Neue SQLite-Datenbank</translation>
    </message>
    <message>
        <source>New SQLite database…</source>
        <translation>Neue SQLite-Datenbank…</translation>
    </message>
    <message>
        <source>Delete the database…</source>
        <translation>Datenbank löschen…</translation>
    </message>
    <message>
        <source>Open a database first.</source>
        <translation>Zuerst eine Datenbank öffnen.</translation>
    </message>
    <message>
        <source>KV</source>
        <comment>section of the navigation</comment>
        <translation>KV</translation>
    </message>
    <message>
        <source>New KV namespace</source>
        <translation>Neuer KV-Namespace</translation>
    </message>
    <message>
        <source>New KV namespace…</source>
        <translation>Neuer KV-Namespace…</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>Namespace löschen…</translation>
    </message>
    <message>
        <source>Open a KV namespace first.</source>
        <translation>Zuerst einen KV-Namespace öffnen.</translation>
    </message>
    <message>
        <source>Queues</source>
        <comment>section of the navigation</comment>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Neue Warteschlange</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Neue Warteschlange…</translation>
    </message>
    <message>
        <source>Delete the queue…</source>
        <translation>Warteschlange löschen…</translation>
    </message>
    <message>
        <source>Open a queue first.</source>
        <translation>Zuerst eine Warteschlange öffnen.</translation>
    </message>
    <message>
        <source>Cron</source>
        <comment>section of the navigation</comment>
        <translation>Cron</translation>
    </message>
    <message>
        <source>New cron trigger</source>
        <translation>Neuer Cron-Trigger</translation>
    </message>
    <message>
        <source>New cron trigger…</source>
        <translation>Neuer Cron-Trigger…</translation>
    </message>
    <message>
        <source>Delete the trigger…</source>
        <translation>Trigger löschen…</translation>
    </message>
    <message>
        <source>Open the cron triggers first.</source>
        <translation>Zuerst die Cron-Trigger öffnen.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>section of the navigation</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>New State namespace</source>
        <translation>Neuer State-Namespace</translation>
    </message>
    <message>
        <source>New State namespace…</source>
        <translation>Neuer State-Namespace…</translation>
    </message>
    <message>
        <source>Open a State namespace first.</source>
        <translation>Zuerst einen State-Namespace öffnen.</translation>
    </message>
    <message>
        <source>Bindings</source>
        <comment>section of the navigation</comment>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>New service binding</source>
        <translation>Neue Dienstbindung</translation>
    </message>
    <message>
        <source>New service binding…</source>
        <translation>Neue Dienstbindung…</translation>
    </message>
    <message>
        <source>Delete the binding…</source>
        <translation>Bindung löschen…</translation>
    </message>
    <message>
        <source>Open the service bindings first.</source>
        <translation>Zuerst die Dienstbindungen öffnen.</translation>
    </message>
</context>
<context>
    <name>NavigationText</name>
    <message>
        <source>Reads are refused until the row limit of the plan starts anew.</source>
        <translation>Lesen wird abgelehnt, bis das Zeilenlimit des Tarifs neu beginnt.</translation>
    </message>
    <message>
        <source>Writes are refused until the row limit of the plan starts anew.</source>
        <translation>Schreiben wird abgelehnt, bis das Zeilenlimit des Tarifs neu beginnt.</translation>
    </message>
    <message>
        <source>The storage is full. Delete data or raise the limit to write again.</source>
        <translation>Der Speicher ist voll. Daten löschen oder das Limit erhöhen, um wieder schreiben zu können.</translation>
    </message>
    <message>
        <source>The service reports the quota state %1.</source>
        <translation>Der Dienst meldet den Kontingentstatus %1.</translation>
    </message>
</context>
<context>
    <name>ObjectCompare</name>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Size in the first</source>
        <translation>Größe im ersten</translation>
    </message>
    <message>
        <source>Size in the second</source>
        <translation>Größe im zweiten</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>PagingPlan</name>
    <message>
        <source>Each page reads rows until 1000 match the condition.</source>
        <translation>Jede Seite liest Zeilen, bis 1000 die Bedingung erfüllen.</translation>
    </message>
    <message>
        <source>Each page reads the rows it shows. A jump also reads the rows it passes over.</source>
        <translation>Jede Seite liest die Zeilen, die sie zeigt. Ein Sprung liest auch die übersprungenen Zeilen.</translation>
    </message>
    <message>
        <source>Each page reads the rows it shows, wherever you jump.</source>
        <translation>Jede Seite liest die Zeilen, die sie zeigt, gleich wohin gesprungen wird.</translation>
    </message>
    <message>
        <source>Each page also reads all rows before it, because there is no key to start from.</source>
        <translation>Jede Seite liest auch alle Zeilen davor, weil es keinen Schlüssel als Startpunkt gibt.</translation>
    </message>
    <message>
        <source>Each page reads and sorts the whole table, because no index gives this order.</source>
        <translation>Jede Seite liest und sortiert die ganze Tabelle, weil kein Index diese Reihenfolge liefert.</translation>
    </message>
    <message>
        <source>The condition ends inside a text, a name or a comment that is not closed.</source>
        <translation>Die Bedingung endet in einem Text, Namen oder Kommentar, der nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>The condition holds a character that SQL does not know.</source>
        <translation>Die Bedingung enthält ein Zeichen, das SQL nicht kennt.</translation>
    </message>
    <message>
        <source>A condition cannot have parameters.</source>
        <translation>Eine Bedingung kann keine Parameter haben.</translation>
    </message>
    <message>
        <source>A condition is one expression and has no semicolon.</source>
        <translation>Eine Bedingung ist ein einziger Ausdruck ohne Semikolon.</translation>
    </message>
    <message>
        <source>The condition closes a bracket that is not open.</source>
        <translation>Die Bedingung schließt eine Klammer, die nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>The condition leaves a bracket open.</source>
        <translation>Die Bedingung lässt eine Klammer offen.</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>Die Bedingung ist leer.</translation>
    </message>
    <message>
        <source>Each page evaluates the view anew and may read all rows behind it.</source>
        <translation>Jede Seite wertet die Sicht neu aus und kann alle Zeilen dahinter lesen.</translation>
    </message>
</context>
<context>
    <name>ParamsForm</name>
    <message>
        <source>Values for the placeholders</source>
        <translation>Werte für die Platzhalter</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>A text may hold %1 characters.</source>
        <translation>Ein Text darf %1 Zeichen enthalten.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The service takes whole numbers up to %1.</source>
        <translation>Der Dienst akzeptiert ganze Zahlen bis %1.</translation>
    </message>
    <message>
        <source>Not a number. Write it with a point, like 12.5.</source>
        <translation>Keine Zahl. Mit Dezimalpunkt schreiben, zum Beispiel 12.5.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>Minute (UTC)</source>
        <translation>Minute (UTC)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Begonnen (UTC)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Calls of the worker</source>
        <translation>Aufrufe des Workers</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>outcome of a cron run</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>outcome of a cron run</comment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>The worker refused it.</source>
        <translation>Der Worker hat ihn abgelehnt.</translation>
    </message>
    <message>
        <source>No worker listened.</source>
        <translation>Kein Worker hat gelauscht.</translation>
    </message>
    <message>
        <source>A usage cap stopped it.</source>
        <translation>Ein Nutzungslimit hat ihn gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>Missed in %n minutes.</source>
        <translation>
            <numerusform>In %n Minute verpasst.</numerusform>
            <numerusform>In %n Minuten verpasst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRunsPage</name>
    <message>
        <source>Past runs of %1</source>
        <translation>Vergangene Läufe von %1</translation>
    </message>
    <message>
        <source>The service does not tell what triggers did; only the local service does.</source>
        <translation>Der Dienst teilt nicht mit, was Trigger getan haben; das tut nur der lokale Dienst.</translation>
    </message>
    <message>
        <source>Choose a trigger on the Triggers page first.</source>
        <translation>Zuerst auf der Seite Trigger einen Trigger wählen.</translation>
    </message>
    <message>
        <source>Asking for the past runs of %1.</source>
        <translation>Die vergangenen Läufe von %1 werden abgefragt.</translation>
    </message>
    <message>
        <source>The past runs of %1 did not arrive.</source>
        <translation>Die vergangenen Läufe von %1 sind nicht angekommen.</translation>
    </message>
    <message>
        <source>%1 has not run yet.</source>
        <translation>%1 ist noch nicht gelaufen.</translation>
    </message>
</context>
<context>
    <name>PasteSignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is shown as dots, tried with the service, and not shown again.</source>
        <translation>Es wird als Punkte angezeigt, beim Dienst geprüft und nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>What you pasted is still there: try again.</source>
        <translation>Was Sie eingefügt haben, ist noch da: erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>PlanModelText</name>
    <message>
        <source>Step</source>
        <comment>of a query plan</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a step of a query plan</comment>
        <translation>Was er tut</translation>
    </message>
    <message>
        <source>No step of this plan is costly.</source>
        <translation>Kein Schritt dieses Plans ist teuer.</translation>
    </message>
    <message>
        <source>One step of this plan is costly.</source>
        <translation>Ein Schritt dieses Plans ist teuer.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps of this plan are costly.</source>
        <translation>
            <numerusform>%n Schritt dieses Plans ist teuer.</numerusform>
            <numerusform>%n Schritte dieses Plans sind teuer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Reads every row of %1</source>
        <translation>Liest jede Zeile von %1</translation>
    </message>
    <message>
        <source>Reads every row of %1 in the order of index %2</source>
        <translation>Liest jede Zeile von %1 in der Reihenfolge des Index %2</translation>
    </message>
    <message>
        <source>Reads every entry of index %2 instead of the rows of %1</source>
        <translation>Liest jeden Eintrag des Index %2 statt der Zeilen von %1</translation>
    </message>
    <message>
        <source>Reads every row of the result %1</source>
        <translation>Liest jede Zeile des Ergebnisses %1</translation>
    </message>
    <message>
        <source>Asks the virtual table %1</source>
        <translation>Befragt die virtuelle Tabelle %1</translation>
    </message>
    <message>
        <source>Makes one row without reading a table</source>
        <translation>Bildet eine Zeile, ohne eine Tabelle zu lesen</translation>
    </message>
    <message>
        <source>Makes rows from values without reading a table</source>
        <translation>Bildet Zeilen aus Werten, ohne eine Tabelle zu lesen</translation>
    </message>
    <message>
        <source>Looks up rows of %1 through index %2</source>
        <translation>Sucht Zeilen von %1 über den Index %2</translation>
    </message>
    <message>
        <source>Finds what it needs of %1 in index %2 alone</source>
        <translation>Findet alles Nötige aus %1 allein im Index %2</translation>
    </message>
    <message>
        <source>Looks up rows of %1 by their primary key</source>
        <translation>Sucht Zeilen von %1 über ihren Primärschlüssel</translation>
    </message>
    <message>
        <source>Builds an index over %1 for this query alone, then looks up rows through it</source>
        <translation>Baut nur für diese Abfrage einen Index über %1 auf und sucht dann Zeilen darüber</translation>
    </message>
    <message>
        <source>Reads rows of %1 to find the smallest or the largest</source>
        <translation>Liest Zeilen von %1, um den kleinsten oder größten Wert zu finden</translation>
    </message>
    <message>
        <source>%1, keeping rows without a match</source>
        <translation>%1; Zeilen ohne Treffer bleiben erhalten</translation>
    </message>
    <message>
        <source>Adds the rows of %1 that had no match</source>
        <translation>Fügt die Zeilen von %1 hinzu, die keinen Treffer hatten</translation>
    </message>
    <message>
        <source>Sorts in a temporary b-tree</source>
        <translation>Sortiert in einem temporären B-Baum</translation>
    </message>
    <message>
        <source>Sorts the last part of the order in a temporary b-tree</source>
        <translation>Sortiert den letzten Teil der Reihenfolge in einem temporären B-Baum</translation>
    </message>
    <message>
        <source>Groups in a temporary b-tree</source>
        <translation>Gruppiert in einem temporären B-Baum</translation>
    </message>
    <message>
        <source>Removes duplicates in a temporary b-tree</source>
        <translation>Entfernt Duplikate in einem temporären B-Baum</translation>
    </message>
    <message>
        <source>Keeps rows in a temporary b-tree</source>
        <translation>Hält Zeilen in einem temporären B-Baum</translation>
    </message>
    <message>
        <source>Makes the rows of %1 as they are needed</source>
        <translation>Bildet die Zeilen von %1 nach Bedarf</translation>
    </message>
    <message>
        <source>Computes %1 once and keeps the result</source>
        <translation>Berechnet %1 einmal und behält das Ergebnis</translation>
    </message>
    <message>
        <source>Puts several queries together</source>
        <translation>Fügt mehrere Abfragen zusammen</translation>
    </message>
    <message>
        <source>The first of the queries that are put together</source>
        <translation>Die erste der zusammengefügten Abfragen</translation>
    </message>
    <message>
        <source>Adds the rows of the next query</source>
        <translation>Fügt die Zeilen der nächsten Abfrage hinzu</translation>
    </message>
    <message>
        <source>Adds the rows of the next query and removes duplicates in a temporary b-tree</source>
        <translation>Fügt die Zeilen der nächsten Abfrage hinzu und entfernt Duplikate in einem temporären B-Baum</translation>
    </message>
    <message>
        <source>Takes away the rows of the next query by a temporary b-tree</source>
        <translation>Nimmt die Zeilen der nächsten Abfrage mit einem temporären B-Baum weg</translation>
    </message>
    <message>
        <source>Keeps rows that the next query has too, by a temporary b-tree</source>
        <translation>Behält mit einem temporären B-Baum die Zeilen, die auch die nächste Abfrage hat</translation>
    </message>
    <message>
        <source>Merges two queries that are sorted alike</source>
        <translation>Führt zwei gleich sortierte Abfragen zusammen</translation>
    </message>
    <message>
        <source>The first of the two queries</source>
        <translation>Die erste der beiden Abfragen</translation>
    </message>
    <message>
        <source>The second of the two queries</source>
        <translation>Die zweite der beiden Abfragen</translation>
    </message>
    <message>
        <source>Runs a subquery once for one value</source>
        <translation>Führt eine Unterabfrage einmal für einen Wert aus</translation>
    </message>
    <message>
        <source>Runs a subquery anew for every row, for one value</source>
        <translation>Führt eine Unterabfrage für jede Zeile neu aus, für einen Wert</translation>
    </message>
    <message>
        <source>Runs a subquery once and keeps its values</source>
        <translation>Führt eine Unterabfrage einmal aus und behält ihre Werte</translation>
    </message>
    <message>
        <source>Runs a subquery anew for every row and keeps its values</source>
        <translation>Führt eine Unterabfrage für jede Zeile neu aus und behält ihre Werte</translation>
    </message>
    <message>
        <source>Uses the result of a subquery again</source>
        <translation>Verwendet das Ergebnis einer Unterabfrage erneut</translation>
    </message>
    <message>
        <source>The rows that a recursive query begins with</source>
        <translation>Die Zeilen, mit denen eine rekursive Abfrage beginnt</translation>
    </message>
    <message>
        <source>The rows that a recursive query adds in each step</source>
        <translation>Die Zeilen, die eine rekursive Abfrage in jedem Schritt hinzufügt</translation>
    </message>
    <message>
        <source>Looks up each side of OR through an index of its own</source>
        <translation>Sucht jede Seite von OR über einen eigenen Index</translation>
    </message>
    <message>
        <source>Side %1 of the OR</source>
        <translation>Seite %1 von OR</translation>
    </message>
    <message>
        <source>Passes over rows that cannot match in %1</source>
        <translation>Übergeht in %1 Zeilen, die nicht passen können</translation>
    </message>
    <message>
        <source>Checks IN through index %1</source>
        <translation>Prüft IN über den Index %1</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Asking for the plan. The statement itself is not run.</source>
        <translation>Der Plan wird abgerufen. Die Anweisung selbst wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>There is no plan for this statement.</source>
        <translation>Für diese Anweisung gibt es keinen Plan.</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>Der Entwurf konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The history could not be saved: %1</source>
        <translation>Der Verlauf konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>Neuer Index</translation>
    </message>
    <message>
        <source>There is no statement at the caret.</source>
        <translation>Am Cursor steht keine Anweisung.</translation>
    </message>
    <message>
        <source>This DELETE has no WHERE: it deletes every row of %1.</source>
        <translation>Dieses DELETE hat kein WHERE: Es löscht jede Zeile von %1.</translation>
    </message>
    <message>
        <source>This UPDATE has no WHERE: it changes every row of %1.</source>
        <translation>Dieses UPDATE hat kein WHERE: Es ändert jede Zeile von %1.</translation>
    </message>
    <message>
        <source>This drops %1 with everything in it.</source>
        <translation>Dies entfernt %1 mit dem gesamten Inhalt.</translation>
    </message>
    <message>
        <source>There is no statement to run.</source>
        <translation>Es gibt keine Anweisung zum Ausführen.</translation>
    </message>
    <message>
        <source>One transaction takes at most %1 statements. These are %2.</source>
        <translation>Eine Transaktion fasst höchstens %1 Anweisungen. Dies sind %2.</translation>
    </message>
    <message>
        <source>A statement may have %1 characters. One of these is longer.</source>
        <translation>Eine Anweisung darf %1 Zeichen haben. Eine von diesen ist länger.</translation>
    </message>
    <message>
        <source>A statement may have %1 placeholders. One of these has more.</source>
        <translation>Eine Anweisung darf %1 Platzhalter haben. Eine von diesen hat mehr.</translation>
    </message>
    <message>
        <source>Fill in the values for the placeholders, then run again.</source>
        <translation>Die Werte für die Platzhalter eintragen, dann erneut ausführen.</translation>
    </message>
    <message>
        <source>Run a statement that changes a lot?</source>
        <translation>Eine Anweisung ausführen, die viel ändert?</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
    <message>
        <source>Write a statement first.</source>
        <translation>Zuerst eine Anweisung schreiben.</translation>
    </message>
    <message>
        <source>A statement is running.</source>
        <translation>Eine Anweisung läuft.</translation>
    </message>
    <message>
        <source>Select a part of the SQL first.</source>
        <translation>Zuerst einen Teil des SQL markieren.</translation>
    </message>
    <message>
        <source>No statement is running.</source>
        <translation>Keine Anweisung läuft.</translation>
    </message>
    <message>
        <source>Run a statement that returns rows first.</source>
        <translation>Zuerst eine Anweisung ausführen, die Zeilen zurückgibt.</translation>
    </message>
    <message>
        <source>Only the local service can do this.</source>
        <translation>Das kann nur der lokale Dienst.</translation>
    </message>
    <message>
        <source>A transaction is under way.</source>
        <translation>Eine Transaktion läuft.</translation>
    </message>
    <message>
        <source>A statement that writes runs.</source>
        <translation>Eine schreibende Anweisung läuft.</translation>
    </message>
    <message>
        <source>A draft could not be written to its file.</source>
        <translation>Ein Entwurf konnte nicht in seine Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>Values for placeholders are typed in.</source>
        <translation>Werte für Platzhalter werden eingegeben.</translation>
    </message>
</context>
<context>
    <name>QuerySession</name>
    <message>
        <source>Nothing was changed, because statement %1 of the transaction failed.</source>
        <translation>Es wurde nichts geändert, weil Anweisung %1 der Transaktion fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>Runs the statement again and streams every row, which reads at least the %1 rows read so far once more.</source>
        <translation>Führt die Anweisung erneut aus und überträgt jede Zeile. Das liest mindestens die bisher gelesenen %1 Zeilen noch einmal.</translation>
    </message>
    <message>
        <source>Fetches %1 rows at a time. Each time the statement runs from its start, so that it also reads all rows that are already here.</source>
        <translation>Ruft jeweils %1 Zeilen ab. Die Anweisung läuft jedes Mal von vorn und liest daher auch alle bereits geladenen Zeilen.</translation>
    </message>
    <message>
        <source>Run statements that write in %1</source>
        <comment>a database</comment>
        <translation>Schreibende Anweisungen in %1 ausführen</translation>
    </message>
</context>
<context>
    <name>QueueActionSpecs</name>
    <message>
        <source>Read the messages</source>
        <translation>Nachrichten lesen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reads the first messages of this status. It changes nothing: nothing is taken or hidden.</source>
        <translation>Liest die ersten Nachrichten mit diesem Status. Es ändert nichts: Nichts wird entnommen oder verborgen.</translation>
    </message>
    <message>
        <source>Read the next messages</source>
        <translation>Nächste Nachrichten lesen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Read all messages</source>
        <translation>Alle Nachrichten lesen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stop reading messages</source>
        <translation>Lesen der Nachrichten stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Send the chosen messages again…</source>
        <translation>Ausgewählte Nachrichten erneut senden…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden…</translation>
    </message>
    <message>
        <source>Sends new messages with the same bodies. The chosen ones stay as they are.</source>
        <translation>Sendet neue Nachrichten mit denselben Inhalten. Die ausgewählten bleiben unverändert.</translation>
    </message>
    <message>
        <source>Edit a copy of the message and send it</source>
        <translation>Kopie der Nachricht bearbeiten und senden</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Kopie bearbeiten</translation>
    </message>
    <message>
        <source>Save the message as a template…</source>
        <translation>Nachricht als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Copy the body of the message</source>
        <translation>Inhalt der Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Inhalt kopieren</translation>
    </message>
    <message>
        <source>Copy the id of the message</source>
        <translation>ID der Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop sending after the call under way</source>
        <translation>Senden nach dem laufenden Aufruf stoppen</translation>
    </message>
    <message>
        <source>Format the JSON of the message</source>
        <translation>JSON der Nachricht formatieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Save what is written as a template…</source>
        <translation>Geschriebenes als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Save template…</source>
        <translation>Vorlage speichern…</translation>
    </message>
    <message>
        <source>Delete the chosen template…</source>
        <translation>Ausgewählte Vorlage löschen…</translation>
    </message>
    <message>
        <source>Delete template…</source>
        <translation>Vorlage löschen…</translation>
    </message>
    <message>
        <source>Add the message to the batch</source>
        <translation>Nachricht zum Stapel hinzufügen</translation>
    </message>
    <message>
        <source>Add to batch</source>
        <translation>Zum Stapel hinzufügen</translation>
    </message>
    <message>
        <source>Send the batch</source>
        <translation>Stapel senden</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Stapel senden</translation>
    </message>
    <message>
        <source>Add a message to the batch</source>
        <translation>Eine Nachricht zum Stapel hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take the chosen messages out of the batch</source>
        <translation>Ausgewählte Nachrichten aus dem Stapel nehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Paste messages as JSON</source>
        <translation>Nachrichten als JSON einfügen</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>JSON einfügen</translation>
    </message>
    <message>
        <source>Takes a list of texts or of objects with body, encoding and delaySeconds.</source>
        <translation>Erwartet eine Liste von Texten oder von Objekten mit body, encoding und delaySeconds.</translation>
    </message>
    <message>
        <source>Copy the batch as JSON</source>
        <translation>Stapel als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Empty the batch…</source>
        <translation>Stapel leeren…</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Read the metrics again and again</source>
        <translation>Metriken fortlaufend lesen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Only while this page is seen.</source>
        <translation>Nur solange diese Seite sichtbar ist.</translation>
    </message>
    <message>
        <source>Read the metrics once</source>
        <translation>Metriken einmal lesen</translation>
    </message>
    <message>
        <source>Read once</source>
        <translation>Einmal lesen</translation>
    </message>
    <message>
        <source>Forget the samples of the metrics</source>
        <translation>Messwerte der Metriken vergessen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Save the settings of the queue</source>
        <translation>Einstellungen der Warteschlange speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take the saved settings back into the form</source>
        <translation>Gespeicherte Einstellungen wieder ins Formular übernehmen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keep the bodies of what is sent on this machine</source>
        <translation>Inhalte des Gesendeten auf diesem Rechner aufbewahren</translation>
    </message>
    <message>
        <source>The service never tells a body again. Switching this off deletes what was kept.</source>
        <translation>Der Dienst gibt einen Inhalt nie wieder heraus. Beim Ausschalten wird das Aufbewahrte gelöscht.</translation>
    </message>
    <message>
        <source>Delete the queue…</source>
        <translation>Warteschlange löschen…</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Show the form for one message</source>
        <translation>Formular für eine Nachricht anzeigen</translation>
    </message>
    <message>
        <source>Show the batch</source>
        <translation>Stapel anzeigen</translation>
    </message>
    <message>
        <source>Show the metrics</source>
        <translation>Metriken anzeigen</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Einstellungen anzeigen</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Create a queue</source>
        <translation>Warteschlange erstellen</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Name der Warteschlange</translation>
    </message>
    <message>
        <source>Create queue %1</source>
        <translation>Warteschlange %1 erstellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>It is the dead-letter queue of %1, which will have none then.</source>
        <comment>a list of queues</comment>
        <translation>Sie ist die Dead-Letter-Warteschlange von %1; danach gibt es dort keine mehr.</translation>
    </message>
    <message>
        <source>Messages that wait are never delivered. This cannot be undone.</source>
        <translation>Wartende Nachrichten werden nie zugestellt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The queue %1 of %2 is deleted with all its messages.</source>
        <translation>Die Warteschlange %1 von %2 wird mit allen Nachrichten gelöscht.</translation>
    </message>
    <message>
        <source>Delete queue</source>
        <translation>Warteschlange löschen</translation>
    </message>
    <message>
        <source>Delete queue %1</source>
        <translation>Warteschlange %1 löschen</translation>
    </message>
</context>
<context>
    <name>QueueBody</name>
    <message>
        <source>JSON</source>
        <comment>how a message is written</comment>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Base64</source>
        <comment>how a message is written</comment>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>how a message is written</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>A message needs a body of at least one byte.</source>
        <translation>Eine Nachricht braucht einen Inhalt von mindestens einem Byte.</translation>
    </message>
    <message>
        <source>The body has %1 bytes; a message may have at most %2.</source>
        <translation>Der Inhalt hat %1 Bytes; eine Nachricht darf höchstens %2 haben.</translation>
    </message>
    <message>
        <source>This is not Base64: A-Z, a-z, 0-9, + and / in groups of four, filled up with =.</source>
        <translation>Das ist kein Base64: A-Z, a-z, 0-9, + und / in Vierergruppen, aufgefüllt mit =.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at character %2.</source>
        <translation>Das ist kein JSON: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>There is no JSON value.</source>
        <translation>Es gibt keinen JSON-Wert.</translation>
    </message>
    <message>
        <source>This is more than one JSON value.</source>
        <translation>Das ist mehr als ein JSON-Wert.</translation>
    </message>
    <message>
        <source>The delay must be a whole number of seconds from 0 to %1.</source>
        <translation>Die Verzögerung muss eine ganze Zahl von Sekunden von 0 bis %1 sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more bytes are not shown.</source>
        <translation>%1 weitere Bytes werden nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>QueueMessages</name>
    <message>
        <source>Queued</source>
        <comment>status of a message</comment>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>In flight</source>
        <comment>status of a message</comment>
        <translation>In Zustellung</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a message</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>status of a message</comment>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a message</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>deliveries of a message so far</comment>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of a message</comment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <comment>a message; the time zone</comment>
        <translation>Erstellt (%1)</translation>
    </message>
    <message>
        <source>Visible from (%1)</source>
        <comment>a message; the time zone</comment>
        <translation>Sichtbar ab (%1)</translation>
    </message>
    <message>
        <source>not told by the service</source>
        <comment>the body of a message</comment>
        <translation>vom Dienst nicht genannt</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>What is typed here could not be kept: %1</source>
        <translation>Die Eingaben hier konnten nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The bodies of what is sent could not be kept: %1</source>
        <translation>Die Inhalte des Gesendeten konnten nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>The bodies that were kept of %1 are deleted.</source>
        <translation>Die aufbewahrten Inhalte von %1 sind gelöscht.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are not sent yet; closing sends no more than the call under way.</source>
        <translation>
            <numerusform>%1 Nachricht ist noch nicht gesendet; beim Schließen wird nur der laufende Aufruf noch gesendet.</numerusform>
            <numerusform>%1 Nachrichten sind noch nicht gesendet; beim Schließen wird nur der laufende Aufruf noch gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePaste</name>
    <message>
        <source>This is neither a list of messages nor an object with a list named &quot;messages&quot;.</source>
        <translation>Das ist weder eine Liste von Nachrichten noch ein Objekt mit einer Liste namens „messages“.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>Message %1 is neither a text nor an object with a body.</source>
        <translation>Nachricht %1 ist weder ein Text noch ein Objekt mit body.</translation>
    </message>
    <message>
        <source>Message %1: the encoding must be &quot;text&quot; or &quot;base64&quot;.</source>
        <translation>Nachricht %1: encoding muss „text“ oder „base64“ sein.</translation>
    </message>
</context>
<context>
    <name>QueuePlaceholders</name>
    <message>
        <source>A message can be sent 1 to %1 times.</source>
        <translation>Eine Nachricht kann 1- bis %1-mal gesendet werden.</translation>
    </message>
    <message>
        <source>The messages have %1 together; at most %2 can be sent at once.</source>
        <translation>Die Nachrichten haben zusammen %1; höchstens %2 können auf einmal gesendet werden.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Nachricht %1: %2</translation>
    </message>
</context>
<context>
    <name>QueueSettings</name>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>Das muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The Free plan keeps messages for %1 seconds, no more and no less.</source>
        <translation>Der Tarif „Free“ bewahrt Nachrichten genau %1 Sekunden auf, nicht mehr und nicht weniger.</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Previous row</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Close the record view</source>
        <translation>Datensatzansicht schließen</translation>
    </message>
    <message>
        <source>The columns of one row</source>
        <translation>Die Spalten einer Zeile</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Keine Zeile ausgewählt</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>Redrive</name>
    <message>
        <source>The rate must be from 1 to %1 a second.</source>
        <translation>Die Rate muss zwischen 1 und %1 pro Sekunde liegen.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing more was sent.</source>
        <translation>Das Journal konnte nicht geschrieben werden, daher wurde nichts mehr gesendet.</translation>
    </message>
</context>
<context>
    <name>ResourcePanel</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Fetch the rest</source>
        <translation>Rest abrufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Filter the rows that are here</source>
        <translation>Geladene Zeilen filtern</translation>
    </message>
    <message>
        <source>Show the cell or the row</source>
        <translation>Zelle oder Zeile anzeigen</translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation>Kopieren oder exportieren</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Zelle anzeigen</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>Zeile als Formular anzeigen</translation>
    </message>
    <message>
        <source>Show only rows in which any cell holds…</source>
        <translation>Nur Zeilen zeigen, in denen eine Zelle enthält…</translation>
    </message>
    <message>
        <source>Rows of the result</source>
        <translation>Zeilen des Ergebnisses</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>%1 rows are here; more exist.</source>
        <translation>%1 Zeilen sind geladen; es gibt weitere.</translation>
    </message>
    <message>
        <source>The statement is running.</source>
        <translation>Die Anweisung läuft.</translation>
    </message>
    <message>
        <source>You stopped the statement. No rows had arrived.</source>
        <translation>Die Anweisung wurde gestoppt. Es waren noch keine Zeilen angekommen.</translation>
    </message>
    <message>
        <source>No rows came. The message above says why.</source>
        <translation>Es kamen keine Zeilen. Die Meldung oben sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>Fertig. %Ln Zeile geändert.</numerusform>
            <numerusform>Fertig. %Ln Zeilen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Zeilen exportieren</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows.</source>
        <translation>Export läuft: %1 von %2 Zeilen.</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>Der Export ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The statement ran. No row matches.</source>
        <translation>Die Anweisung wurde ausgeführt. Es gibt keine passende Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements before this one ran, and their changes are kept.</source>
        <translation>
            <numerusform>%Ln Anweisung vor dieser wurde ausgeführt, und ihre Änderungen bleiben erhalten.</numerusform>
            <numerusform>%Ln Anweisungen vor dieser wurden ausgeführt, und ihre Änderungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements after this one were not run.</source>
        <translation>
            <numerusform>%Ln Anweisung nach dieser wurde nicht ausgeführt.</numerusform>
            <numerusform>%Ln Anweisungen nach dieser wurden nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1. More rows exist that are not here.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in %1 geschrieben. Es gibt weitere Zeilen, die nicht geladen sind.</numerusform>
            <numerusform>%Ln Zeilen wurden in %1 geschrieben. Es gibt weitere Zeilen, die nicht geladen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsArea</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Run a statement to see its rows here.</source>
        <translation>Eine Anweisung ausführen, um ihre Zeilen hier zu sehen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Ergebnis %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>This is the result of the statement run before.</source>
        <translation>Das ist das Ergebnis der zuvor ausgeführten Anweisung.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save %1?</source>
        <translation>%1 speichern?</translation>
    </message>
    <message>
        <source>The value of %1 in %2 had %3 bytes and gets %4.</source>
        <translation>Der Wert von %1 in %2 hatte %3 Bytes und bekommt %4.</translation>
    </message>
    <message>
        <source>%1 is a new key of %2. Its value has %3 bytes.</source>
        <translation>%1 ist ein neuer Schlüssel von %2. Sein Wert hat %3 Bytes.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Überschreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>%n unveränderte Zeile</numerusform>
            <numerusform>%n unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>%n weitere Zeile wird nicht angezeigt</numerusform>
            <numerusform>%n weitere Zeilen werden nicht angezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
</context>
<context>
    <name>SchemaList</name>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>Schema lesen</translation>
    </message>
    <message>
        <source>Reads the rows of sqlite_schema: one or two for each table, index, view and trigger.</source>
        <translation>Liest die Zeilen von sqlite_schema: eine oder zwei für jede Tabelle, jede Sicht, jeden Index und jeden Trigger.</translation>
    </message>
    <message>
        <source>This database has no tables yet.</source>
        <translation>Diese Datenbank hat noch keine Tabellen.</translation>
    </message>
    <message>
        <source>Reading the schema.</source>
        <translation>Das Schema wird gelesen.</translation>
    </message>
    <message>
        <source>The schema was not read yet. Reading it reads a few rows.</source>
        <translation>Das Schema wurde noch nicht gelesen. Das Einlesen liest einige Zeilen.</translation>
    </message>
    <message>
        <source>Browse the rows</source>
        <translation>Zeilen ansehen</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Neue Abfrage</translation>
    </message>
    <message>
        <source>Insert the name</source>
        <translation>Namen einfügen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the CREATE statement</source>
        <translation>CREATE-Anweisung kopieren</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Triggers</source>
        <comment>group in the schema tree</comment>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of schema object</comment>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>virtual table</source>
        <comment>kind of schema object</comment>
        <translation>virtuelle Tabelle</translation>
    </message>
    <message>
        <source>index</source>
        <comment>kind of schema object</comment>
        <translation>Index</translation>
    </message>
    <message>
        <source>unique index</source>
        <comment>kind of schema object</comment>
        <translation>eindeutiger Index</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a trigger, its table</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>key</source>
        <comment>a column of the primary key</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1 · key</source>
        <comment>type of a column</comment>
        <translation>%1 · Schlüssel</translation>
    </message>
    <message>
        <source>generated</source>
        <comment>a column</comment>
        <translation>generiert</translation>
    </message>
    <message>
        <source>%1 · generated</source>
        <comment>type of a column</comment>
        <translation>%1 · generiert</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a column references a table</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>References %1(%2)</source>
        <translation>Verweist auf %1(%2)</translation>
    </message>
    <message>
        <source>Never NULL</source>
        <translation>Nie NULL</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standardwert: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Over %1</source>
        <comment>columns of an index</comment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>About %1 when ANALYZE last ran</source>
        <comment>rows of a table</comment>
        <translation>Etwa %1 beim letzten Lauf von ANALYZE</translation>
    </message>
    <message>
        <source>Opening a view may read all rows behind it.</source>
        <translation>Das Öffnen einer Sicht kann alle Zeilen dahinter lesen.</translation>
    </message>
</context>
<context>
    <name>SecretDiagnosis</name>
    <message>
        <source>Another text came back than was stored.</source>
        <translation>Es kam ein anderer Text zurück, als gespeichert wurde.</translation>
    </message>
    <message>
        <source>Find the keyring</source>
        <translation>Den Schlüsselbund finden</translation>
    </message>
    <message>
        <source>Store a test entry</source>
        <translation>Einen Probeeintrag speichern</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Ihn wieder lesen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Ihn entfernen</translation>
    </message>
</context>
<context>
    <name>SendOutcome</name>
    <message>
        <source>The message was sent to %1 as %2.</source>
        <translation>Die Nachricht wurde an %1 als %2 gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were sent to %2.</source>
        <translation>
            <numerusform>%1 Nachricht wurde an %2 gesendet.</numerusform>
            <numerusform>%1 Nachrichten wurden an %2 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 messages were sent to %3.</source>
        <translation>Gestoppt: %1 von %2 Nachrichten wurden an %3 gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 messages were sent. %3</source>
        <comment>the last is why the others were not</comment>
        <translation>%1 von %2 Nachrichten wurden gesendet. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages had no answer and may be in the queue all the same. Read the messages before sending again.</source>
        <translation>
            <numerusform>%1 Nachricht blieb ohne Antwort und ist vielleicht trotzdem in der Warteschlange. Vor dem erneuten Senden die Nachrichten lesen.</numerusform>
            <numerusform>%1 Nachrichten blieben ohne Antwort und sind vielleicht trotzdem in der Warteschlange. Vor dem erneuten Senden die Nachrichten lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>{{n}} becomes the number of the message, {{uuid}} a random one, {{now}} the time of sending.</source>
        <translation>{{n}} wird zur Nummer der Nachricht, {{uuid}} zu einer zufälligen, {{now}} zum Sendezeitpunkt.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Preview of the messages</source>
        <translation>Vorschau der Nachrichten</translation>
    </message>
    <message>
        <source>The templates could not be written: %1</source>
        <translation>Die Vorlagen konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Nachrichten werden gerade gesendet.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Zuerst eine Nachricht schreiben.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Zuerst eine Vorlage auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages as they will be sent; the random ids and the time are made anew then.</source>
        <translation>
            <numerusform>%1 Nachricht, wie sie gesendet wird; zufällige IDs und die Zeit werden dann neu gebildet.</numerusform>
            <numerusform>%1 Nachrichten, wie sie gesendet werden; zufällige IDs und die Zeit werden dann neu gebildet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no placeholder and stays as it is.</source>
        <comment>a list</comment>
        <translation>%1 ist kein Platzhalter und bleibt unverändert.</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A template of the same name is replaced.</source>
        <translation>Eine Vorlage mit demselben Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Delete the template %1?</source>
        <translation>Vorlage %1 löschen?</translation>
    </message>
    <message>
        <source>The template is deleted for all queues of this connection.</source>
        <translation>Die Vorlage wird für alle Warteschlangen dieser Verbindung gelöscht.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Vorlage löschen</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>free plan</source>
        <translation>kostenloser Tarif</translation>
    </message>
    <message>
        <source>Pro plan</source>
        <translation>Tarif Pro</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of the service, its plan</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SessionOffer</name>
    <message>
        <source>Use the session of the tovuk command line</source>
        <translation>Sitzung des Befehlszeilenprogramms tovuk verwenden</translation>
    </message>
    <message>
        <source>You are signed in on the tovuk command line. With your consent its token is read from %1, once; nothing is changed there.</source>
        <translation>Sie sind im Befehlszeilenprogramm tovuk angemeldet. Mit Ihrer Zustimmung wird dessen Token einmalig aus %1 gelesen; dort wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>How often a message that the worker refused is delivered again.</source>
        <translation>Wie oft eine Nachricht, die der Worker abgelehnt hat, erneut zugestellt wird.</translation>
    </message>
    <message>
        <source>Retention in seconds</source>
        <translation>Aufbewahrung in Sekunden</translation>
    </message>
    <message>
        <source>How long a message is kept. Messages sent already keep the retention that they were sent with.</source>
        <translation>Wie lange eine Nachricht aufbewahrt wird. Bereits gesendete Nachrichten behalten die Aufbewahrung, mit der sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Batch size in messages</source>
        <translation>Stapelgröße in Nachrichten</translation>
    </message>
    <message>
        <source>How many messages the worker gets at most in one call.</source>
        <translation>Wie viele Nachrichten der Worker in einem Aufruf höchstens bekommt.</translation>
    </message>
    <message>
        <source>Batch time-out in seconds</source>
        <translation>Stapel-Timeout in Sekunden</translation>
    </message>
    <message>
        <source>How long a batch waits to be filled before it is delivered as it is.</source>
        <translation>Wie lange ein Stapel darauf wartet, gefüllt zu werden, bevor er so zugestellt wird, wie er ist.</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>Dead-Letter-Warteschlange</translation>
    </message>
    <message>
        <source>Where a message goes once its retries are used up. None: it is dead here.</source>
        <translation>Wohin eine Nachricht geht, wenn ihre Wiederholungen aufgebraucht sind. Keine: Sie gilt hier als unzustellbar.</translation>
    </message>
    <message>
        <source>default</source>
        <comment>of a setting</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>None</source>
        <comment>dead-letter queue</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 Always %2 in this plan.</source>
        <comment>what a setting does, and its only value</comment>
        <translation>%1 In diesem Tarif immer %2.</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <comment>what a setting does, and its range</comment>
        <translation>%1 Von %2 bis %3.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Retries: %1 becomes %2</source>
        <translation>Wiederholungen: aus %1 wird %2</translation>
    </message>
    <message>
        <source>Retention: %1 s becomes %2 s</source>
        <translation>Aufbewahrung: aus %1 s werden %2 s</translation>
    </message>
    <message>
        <source>Batch size: %1 becomes %2</source>
        <translation>Stapelgröße: aus %1 wird %2</translation>
    </message>
    <message>
        <source>Batch time-out: %1 s becomes %2 s</source>
        <translation>Stapel-Timeout: aus %1 s werden %2 s</translation>
    </message>
    <message>
        <source>Dead-letter queue: %1</source>
        <translation>Dead-Letter-Warteschlange: %1</translation>
    </message>
    <message>
        <source>Dead-letter queue: none</source>
        <translation>Dead-Letter-Warteschlange: keine</translation>
    </message>
    <message>
        <source>The form shows what is saved.</source>
        <translation>Das Formular zeigt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Saving sends only this:
%1</source>
        <comment>a list of changes</comment>
        <translation>Beim Speichern wird nur dies gesendet:
%1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The settings are not known yet.</source>
        <translation>Die Einstellungen sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>Die Einstellungen werden gerade gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>Save the settings of the queue %1</source>
        <translation>Einstellungen der Warteschlange %1 speichern</translation>
    </message>
    <message>
        <source>The settings of %1 are saved.</source>
        <translation>Die Einstellungen von %1 sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Row height in grids</source>
        <translation>Zeilenhöhe in Rastern</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Text size in grids</source>
        <translation>Schriftgröße in Rastern</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einzug</translation>
    </message>
    <message>
        <source> spaces</source>
        <translation> Leerzeichen</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>Lokaler Dienst</translation>
    </message>
    <message>
        <source>Drafts, history and settings</source>
        <translation>Entwürfe, Verlauf und Einstellungen</translation>
    </message>
    <message>
        <source>light dark high contrast colours</source>
        <translation>hell dunkel hoher Kontrast Farben</translation>
    </message>
    <message>
        <source>density compact comfortable</source>
        <translation>Dichte kompakt geräumig</translation>
    </message>
    <message>
        <source>font zoom</source>
        <translation>Schrift Schriftart Zoom</translation>
    </message>
    <message>
        <source>Editor: text size, indent, wrapping</source>
        <translation>Editor: Schriftgröße, Einzug, Zeilenumbruch</translation>
    </message>
    <message>
        <source>font tabs</source>
        <translation>Schrift Schriftart Tabulator</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>keys bindings</source>
        <translation>Tasten Tastenbelegung</translation>
    </message>
    <message>
        <source>files location</source>
        <translation>Dateien Speicherort</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>Übersetzung Gebietsschema</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Tastenkürzel filtern</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>ShowAnswer</name>
    <message>
        <source>Show answer</source>
        <translation>Antwort anzeigen</translation>
    </message>
</context>
<context>
    <name>SignInController</name>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Wo ist mein Token?</translation>
    </message>
    <message>
        <source>Try to keep it again</source>
        <translation>Erneut versuchen, es aufzubewahren</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>What was asked of the service waits, and goes on when you have signed in again.</source>
        <translation>Was vom Dienst angefordert wurde, wartet und geht weiter, sobald Sie wieder angemeldet sind.</translation>
    </message>
    <message>
        <source>You are not signed in to %1, so what is asked of it fails.</source>
        <translation>Sie sind bei %1 nicht angemeldet, daher schlagen Anfragen dorthin fehl.</translation>
    </message>
    <message>
        <source>Nothing that was typed is lost.</source>
        <translation>Nichts von dem, was eingegeben wurde, ist verloren.</translation>
    </message>
    <message>
        <source>You are signed out of %1 here, but the keyring did not confirm that it has forgotten the token.</source>
        <translation>Sie sind hier von %1 abgemeldet, aber der Schlüsselbund hat nicht bestätigt, dass er das Token vergessen hat.</translation>
    </message>
    <message>
        <source>The token of %1 is in memory only, until the program ends.</source>
        <translation>Das Token von %1 ist nur im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>Sie sind bei %1 nicht angemeldet.</translation>
    </message>
    <message>
        <source>The token is kept in memory, until the program ends.</source>
        <translation>Das Token bleibt im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The token is kept in the keyring of this computer.</source>
        <translation>Das Token wird im Schlüsselbund dieses Rechners aufbewahrt.</translation>
    </message>
    <message>
        <source>the keyring, entry %1</source>
        <translation>dem Schlüsselbund (Eintrag %1)</translation>
    </message>
    <message>
        <source>its session file</source>
        <translation>dessen Sitzungsdatei</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Arten der Anmeldung</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Tovuk Dashboard runs already but does not answer. Wait a moment, or end it, then start it again.</source>
        <translation>Tovuk Dashboard läuft schon, antwortet aber nicht. Einen Moment warten oder es beenden, dann neu starten.</translation>
    </message>
    <message>
        <source>Later starts will not find this one, because no socket could be made: %1</source>
        <translation>Spätere Starts werden diesen nicht finden, weil kein Socket angelegt werden konnte: %1</translation>
    </message>
</context>
<context>
    <name>SqlEditor</name>
    <message>
        <source>SQL editor</source>
        <translation>SQL-Editor</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>SqlLexer</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Schlüsselwort</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Zeichenkette</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Quoted name</source>
        <translation>Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Operator, second sign</source>
        <translation>Operator, zweites Zeichen</translation>
    </message>
    <message>
        <source>Not SQL</source>
        <translation>Kein SQL</translation>
    </message>
</context>
<context>
    <name>SqliteActions</name>
    <message>
        <source>Run the statement at the caret or the selection</source>
        <translation>Anweisung am Cursor oder Auswahl ausführen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run the selection</source>
        <translation>Auswahl ausführen</translation>
    </message>
    <message>
        <source>Run all statements</source>
        <translation>Alle Anweisungen ausführen</translation>
    </message>
    <message>
        <source>Run all as one transaction</source>
        <translation>Alle als eine Transaktion ausführen</translation>
    </message>
    <message>
        <source>All statements succeed together, or none of them changes anything.</source>
        <translation>Entweder gelingen alle Anweisungen, oder keine ändert etwas.</translation>
    </message>
    <message>
        <source>Fetch every row</source>
        <translation>Alle Zeilen abrufen</translation>
    </message>
    <message>
        <source>The answer is not cut at 1,000 rows. Only the local service can do this.</source>
        <translation>Die Antwort wird nicht bei 1.000 Zeilen abgeschnitten. Das kann nur der lokale Dienst.</translation>
    </message>
    <message>
        <source>Stop the running statement</source>
        <translation>Laufende Anweisung stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Explain the statement at the caret</source>
        <translation>Anweisung am Cursor erklären</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Shows how SQLite would run the statement, without running it.</source>
        <translation>Zeigt, wie SQLite die Anweisung ausführen würde, ohne sie auszuführen.</translation>
    </message>
    <message>
        <source>Format the SQL</source>
        <translation>SQL formatieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Comment lines out or in</source>
        <translation>Zeilen ein- oder auskommentieren</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Wort vervollständigen</translation>
    </message>
    <message>
        <source>Find in the SQL</source>
        <translation>Im SQL suchen</translation>
    </message>
    <message>
        <source>Find and replace in the SQL</source>
        <translation>Im SQL suchen und ersetzen</translation>
    </message>
    <message>
        <source>Larger editor text</source>
        <translation>Editortext vergrößern</translation>
    </message>
    <message>
        <source>Smaller editor text</source>
        <translation>Editortext verkleinern</translation>
    </message>
    <message>
        <source>Normal editor text</source>
        <translation>Editortext in normaler Größe</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Entwurf umbenennen</translation>
    </message>
    <message>
        <source>Close the draft</source>
        <translation>Entwurf schließen</translation>
    </message>
    <message>
        <source>Reopen the draft closed last</source>
        <translation>Zuletzt geschlossenen Entwurf wieder öffnen</translation>
    </message>
    <message>
        <source>Filter the rows that are here</source>
        <translation>Geladene Zeilen filtern</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Zelle anzeigen</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>Zeile als Formular anzeigen</translation>
    </message>
    <message>
        <source>Counts the rows exactly. This reads every row of the table once.</source>
        <translation>Zählt die Zeilen genau. Das liest jede Zeile der Tabelle einmal.</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Zu einer Zeile springen</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>Zu Zeile springen…</translation>
    </message>
    <message>
        <source>Open as a query</source>
        <translation>Als Abfrage öffnen</translation>
    </message>
    <message>
        <source>Puts the statement that reads these rows into a new draft.</source>
        <translation>Setzt die Anweisung, die diese Zeilen liest, in einen neuen Entwurf.</translation>
    </message>
    <message>
        <source>Read the schema again</source>
        <translation>Schema neu lesen</translation>
    </message>
    <message>
        <source>Reads the schema: one or two rows for each table, index, view and trigger.</source>
        <translation>Liest das Schema: eine oder zwei Zeilen für jede Tabelle, jede Sicht, jeden Index und jeden Trigger.</translation>
    </message>
    <message>
        <source>Create a backup</source>
        <translation>Eine Sicherung erstellen</translation>
    </message>
    <message>
        <source>Create backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>Letzte Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>Open the chosen statement in a new draft</source>
        <translation>Ausgewählte Anweisung in einem neuen Entwurf öffnen</translation>
    </message>
    <message>
        <source>Open in a new draft</source>
        <translation>In neuem Entwurf öffnen</translation>
    </message>
    <message>
        <source>Copy the chosen statement</source>
        <translation>Ausgewählte Anweisung kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete the chosen statement from the history</source>
        <translation>Ausgewählte Anweisung aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo the deletion from the history</source>
        <translation>Löschen aus dem Verlauf rückgängig machen</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Daten anzeigen</translation>
    </message>
    <message>
        <source>Show the query editor</source>
        <translation>Abfrageeditor anzeigen</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungen anzeigen</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db *.db3)</source>
        <translation>SQLite-Datenbanken (*.sqlite *.sqlite3 *.db *.db3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The database %1 of %2 is deleted with all its tables and rows.</source>
        <translation>Die Datenbank %1 von %2 wird mit allen Tabellen und Zeilen gelöscht.</translation>
    </message>
    <message>
        <source>Its backups are deleted with it. This cannot be undone.</source>
        <translation>Ihre Sicherungen werden mit ihr gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete database</source>
        <translation>Datenbank löschen</translation>
    </message>
    <message>
        <source>Delete SQLite database %1</source>
        <translation>SQLite-Datenbank %1 löschen</translation>
    </message>
    <message>
        <source>Go between the editor and the rows</source>
        <translation>Zwischen Editor und Zeilen wechseln</translation>
    </message>
    <message>
        <source>Export the result…</source>
        <translation>Ergebnis exportieren…</translation>
    </message>
    <message>
        <source>Count the rows · reads every row</source>
        <translation>Zeilen zählen · liest alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes %1.</source>
        <comment>a list: size, tables, backups</comment>
        <translation>Das löscht %1.</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>Ausgewählte Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Delete the database…</source>
        <translation>Datenbank löschen…</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>Eine SQLite-Datei auswählen</translation>
    </message>
</context>
<context>
    <name>SqlitePanel</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>More for this query</source>
        <translation>Mehr zu dieser Abfrage</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Limit of this database: %1</source>
        <translation>Limit dieser Datenbank: %1</translation>
    </message>
    <message numerus="yes">
        <source>A statement may run %n seconds.</source>
        <translation>
            <numerusform>Eine Anweisung darf %n Sekunde laufen.</numerusform>
            <numerusform>Eine Anweisung darf %n Sekunden laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups are kept %n days.</source>
        <translation>
            <numerusform>Sicherungen werden %n Tag aufbewahrt.</numerusform>
            <numerusform>Sicherungen werden %n Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads are limited</source>
        <translation>Lesen eingeschränkt</translation>
    </message>
    <message>
        <source>writes are limited</source>
        <translation>Schreiben eingeschränkt</translation>
    </message>
    <message>
        <source>storage is full</source>
        <translation>Speicher voll</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>State of the quota: %1</source>
        <translation>Kontingentstatus: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>A backup is being made or restored.</source>
        <translation>Eine Sicherung wird erstellt oder wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>SqliteType</name>
    <message>
        <source>The service %1 of this statement is not here any more.</source>
        <translation>Der Dienst %1 dieser Anweisung ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>Aus dem Verlauf</translation>
    </message>
</context>
<context>
    <name>StateActions</name>
    <message>
        <source>List the objects</source>
        <translation>Objekte auflisten</translation>
    </message>
    <message>
        <source>Lists from the start. Reads one row for each object, 1,000 at most.</source>
        <translation>Listet von vorn auf. Liest eine Zeile je Objekt, höchstens 1.000.</translation>
    </message>
    <message>
        <source>Read 1,000 more objects</source>
        <translation>1.000 weitere Objekte lesen</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Reads one row for each object, 1,000 at most.</source>
        <translation>Liest eine Zeile je Objekt, höchstens 1.000.</translation>
    </message>
    <message>
        <source>Read all objects</source>
        <translation>Alle Objekte lesen</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Alle lesen</translation>
    </message>
    <message>
        <source>Reads page after page to the end: one row for each object.</source>
        <translation>Liest Seite für Seite bis zum Ende: eine Zeile je Objekt.</translation>
    </message>
    <message>
        <source>Open or create an object…</source>
        <translation>Objekt öffnen oder erstellen…</translation>
    </message>
    <message>
        <source>Opens an object by its key. The first value or alarm makes a new one.</source>
        <translation>Öffnet ein Objekt über seinen Schlüssel. Der erste Wert oder Alarm legt ein neues an.</translation>
    </message>
    <message>
        <source>List the keys</source>
        <translation>Schlüssel auflisten</translation>
    </message>
    <message>
        <source>Lists from the start. Reads one row for each key, 1,000 at most.</source>
        <translation>Listet von vorn auf. Liest eine Zeile je Schlüssel, höchstens 1.000.</translation>
    </message>
    <message>
        <source>Read 1,000 more keys</source>
        <translation>1.000 weitere Schlüssel lesen</translation>
    </message>
    <message>
        <source>Reads one row for each key, 1,000 at most.</source>
        <translation>Liest eine Zeile je Schlüssel, höchstens 1.000.</translation>
    </message>
    <message>
        <source>Read all keys</source>
        <translation>Alle Schlüssel lesen</translation>
    </message>
    <message>
        <source>Reads page after page to the end: one row for each key.</source>
        <translation>Liest Seite für Seite bis zum Ende: eine Zeile je Schlüssel.</translation>
    </message>
    <message>
        <source>Open or create a key…</source>
        <translation>Schlüssel öffnen oder erstellen…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Filter the objects by prefix</source>
        <translation>Objekte nach Präfix filtern</translation>
    </message>
    <message>
        <source>Filter the keys by prefix</source>
        <translation>Schlüssel nach Präfix filtern</translation>
    </message>
    <message>
        <source>Read the value</source>
        <translation>Wert lesen</translation>
    </message>
    <message>
        <source>Reads one row.</source>
        <translation>Liest eine Zeile.</translation>
    </message>
    <message>
        <source>Save the value…</source>
        <translation>Wert speichern…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Shows what changes first. Reads one row, to see that nobody changed it meanwhile, and writes one.</source>
        <translation>Zeigt zuerst, was sich ändert. Liest eine Zeile, um zu prüfen, dass ihn inzwischen niemand geändert hat, und schreibt eine.</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>Schlüssel löschen…</translation>
    </message>
    <message>
        <source>Undo the last change of the value</source>
        <translation>Letzte Änderung des Werts rückgängig machen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Puts back what was there, if nobody changed it since.</source>
        <translation>Stellt den vorigen Stand wieder her, sofern ihn seitdem niemand geändert hat.</translation>
    </message>
    <message>
        <source>Delete all data of the object…</source>
        <translation>Alle Daten des Objekts löschen…</translation>
    </message>
    <message>
        <source>Deletes every value and the alarm of the object.</source>
        <translation>Löscht alle Werte und den Alarm des Objekts.</translation>
    </message>
    <message>
        <source>Read the alarm</source>
        <translation>Alarm lesen</translation>
    </message>
    <message>
        <source>Set the alarm…</source>
        <translation>Alarm stellen…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Stellen…</translation>
    </message>
    <message>
        <source>Delete the alarm…</source>
        <translation>Alarm löschen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Undo the last change of the alarm</source>
        <translation>Letzte Änderung des Alarms rückgängig machen</translation>
    </message>
    <message>
        <source>Show the objects and values</source>
        <translation>Objekte und Werte anzeigen</translation>
    </message>
    <message>
        <source>Show the alarms of all objects</source>
        <translation>Alarme aller Objekte anzeigen</translation>
    </message>
    <message>
        <source>Show the comparison of two objects</source>
        <translation>Vergleich zweier Objekte anzeigen</translation>
    </message>
    <message>
        <source>Compare the two objects</source>
        <translation>Die beiden Objekte vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Reads one row for each key of both, and one for each value that may differ.</source>
        <translation>Liest eine Zeile je Schlüssel beider Objekte und eine für jeden Wert, der abweichen könnte.</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>Namespace löschen…</translation>
    </message>
    <message>
        <source>Create a State namespace</source>
        <translation>State-Namespace erstellen</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Name der Klasse</translation>
    </message>
    <message>
        <source>Create State namespace %1</source>
        <translation>State-Namespace %1 erstellen</translation>
    </message>
    <message>
        <source>The State namespace %1 of %2 is deleted with all its objects.</source>
        <translation>Der State-Namespace %1 von %2 wird mit allen Objekten gelöscht.</translation>
    </message>
    <message>
        <source>Their values and alarms are deleted with them. This cannot be undone.</source>
        <translation>Ihre Werte und Alarme werden mit ihnen gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete namespace</source>
        <translation>Namespace löschen</translation>
    </message>
    <message>
        <source>Delete State namespace %1</source>
        <translation>State-Namespace %1 löschen</translation>
    </message>
</context>
<context>
    <name>StateKeyList</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <comment>the time zone</comment>
        <translation>Geändert (%1)</translation>
    </message>
</context>
<context>
    <name>StateListPane</name>
    <message>
        <source>%1 of %2 read; the service has more</source>
        <comment>rows</comment>
        <translation>%1 von %2 gelesen; der Dienst hat weitere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 read; the service has more</source>
        <comment>rows</comment>
        <translation>%1 gelesen; der Dienst hat weitere</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>rows</comment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>The list did not arrive.</source>
        <translation>Die Liste ist nicht angekommen.</translation>
    </message>
</context>
<context>
    <name>StateNames</name>
    <message>
        <source>The key may not hold control characters.</source>
        <translation>Der Schlüssel darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The key has %1 bytes; at most %2 are allowed.</source>
        <translation>Der Schlüssel hat %1 Bytes; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>The plan allows %1 State classes. Delete one first.</source>
        <translation>Der Tarif erlaubt %1 State-Klassen. Zuerst eine löschen.</translation>
    </message>
    <message>
        <source>The key of an object may not hold a slash.</source>
        <translation>Der Schlüssel eines Objekts darf keinen Schrägstrich enthalten.</translation>
    </message>
    <message>
        <source>An empty value cannot be stored. Delete the key instead.</source>
        <translation>Ein leerer Wert lässt sich nicht speichern. Stattdessen den Schlüssel löschen.</translation>
    </message>
    <message>
        <source>Key and value have %1 bytes together; at most %2 are allowed.</source>
        <translation>Schlüssel und Wert haben zusammen %1 Bytes; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>A value that is not text may have at most %1 bytes.</source>
        <translation>Ein Wert, der kein Text ist, darf höchstens %1 Bytes haben.</translation>
    </message>
</context>
<context>
    <name>StateObjectList</name>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>time of an alarm</comment>
        <translation>%1, Wiederholung %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Alarm (%1)</source>
        <comment>the time zone</comment>
        <translation>Alarm (%1)</translation>
    </message>
    <message>
        <source>Last used (%1)</source>
        <comment>the time zone</comment>
        <translation>Zuletzt benutzt (%1)</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Objects that begin with</source>
        <translation>Objekte, die beginnen mit</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Listing reads one row for each object, 200 at first.</source>
        <translation>Es wurde noch nichts gelesen. Das Auflisten liest eine Zeile je Objekt, zunächst 200.</translation>
    </message>
    <message>
        <source>There is no object yet. The first value or alarm makes one.</source>
        <translation>Es gibt noch kein Objekt. Der erste Wert oder Alarm legt eines an.</translation>
    </message>
    <message>
        <source>The namespace does not exist any more.</source>
        <translation>Den Namespace gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>Schlüssel, die beginnen mit</translation>
    </message>
    <message>
        <source>The keys have not been read. Listing reads one row for each key, 200 at first.</source>
        <translation>Die Schlüssel wurden noch nicht gelesen. Das Auflisten liest eine Zeile je Schlüssel, zunächst 200.</translation>
    </message>
    <message>
        <source>The object has no key.</source>
        <translation>Das Objekt hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>There is no such object yet. Its first value or alarm makes it.</source>
        <translation>Dieses Objekt gibt es noch nicht. Sein erster Wert oder Alarm legt es an.</translation>
    </message>
    <message>
        <source>Choose an object to see its keys.</source>
        <translation>Ein Objekt auswählen, um seine Schlüssel zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting the data of %1: %n values so far.</source>
        <translation>
            <numerusform>Die Daten von %1 werden gelöscht: bisher %n Wert.</numerusform>
            <numerusform>Die Daten von %1 werden gelöscht: bisher %n Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n values of %1 are deleted.</source>
        <translation>
            <numerusform>Gestoppt: %n Wert von %1 ist gelöscht.</numerusform>
            <numerusform>Gestoppt: %n Werte von %1 sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are deleted, and its alarm.</source>
        <translation>
            <numerusform>%n Wert von %1 ist gelöscht, ebenso der Alarm.</numerusform>
            <numerusform>%n Werte von %1 sind gelöscht, ebenso der Alarm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The object stays in the list, empty: the service cannot delete objects.</source>
        <translation>Das Objekt bleibt leer in der Liste: Der Dienst kann keine Objekte löschen.</translation>
    </message>
    <message>
        <source>Open or create an object</source>
        <translation>Objekt öffnen oder erstellen</translation>
    </message>
    <message>
        <source>Key of the object</source>
        <translation>Schlüssel des Objekts</translation>
    </message>
    <message>
        <source>Up to 512 bytes, without a slash. A new object is made by its first value or alarm.</source>
        <translation>Bis zu 512 Bytes, ohne Schrägstrich. Der erste Wert oder Alarm legt ein neues Objekt an.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open or create a key of %1</source>
        <translation>Schlüssel von %1 öffnen oder erstellen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Up to 512 bytes. A new key is made when its value is saved.</source>
        <translation>Bis zu 512 Bytes. Ein neuer Schlüssel entsteht, wenn sein Wert gespeichert wird.</translation>
    </message>
    <message>
        <source>Delete all data of %1?</source>
        <translation>Alle Daten von %1 löschen?</translation>
    </message>
    <message>
        <source>Every value of the object %1 is deleted, and its alarm.</source>
        <translation>Alle Werte des Objekts %1 werden gelöscht, ebenso sein Alarm.</translation>
    </message>
    <message>
        <source>Every value of the object %1 is deleted, %2 in all, and its alarm.</source>
        <translation>Alle Werte des Objekts %1 werden gelöscht, insgesamt %2, ebenso sein Alarm.</translation>
    </message>
    <message>
        <source>This takes one call for each value and cannot be undone. The object itself stays in the list, empty: the service has no call that deletes an object.</source>
        <translation>Das braucht einen Aufruf je Wert und lässt sich nicht rückgängig machen. Das Objekt selbst bleibt leer in der Liste: Der Dienst hat keinen Aufruf, der ein Objekt löscht.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Alle Daten löschen</translation>
    </message>
    <message>
        <source>An object may hold %1.</source>
        <translation>Ein Objekt darf %1 enthalten.</translation>
    </message>
    <message>
        <source>%1 of %2 stored</source>
        <translation>%1 von %2 gespeichert</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Choose an object first.</source>
        <translation>Zuerst ein Objekt auswählen.</translation>
    </message>
    <message>
        <source>Everything has been read, or nothing yet.</source>
        <translation>Es wurde alles gelesen oder noch nichts.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>Es wird nichts gelesen.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The data of an object is being deleted.</source>
        <translation>Die Daten eines Objekts werden gerade gelöscht.</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>StateTime</name>
    <message>
        <source>%1 UTC</source>
        <comment>a time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <comment>a time in UTC; in the local zone; the zone</comment>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connected · %1</source>
        <translation>verbunden · %1</translation>
    </message>
    <message>
        <source>The last check of the service took this long.</source>
        <translation>So lange hat die letzte Prüfung des Dienstes gedauert.</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>Lesen und Schreiben</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Diese Verbindung ist schreibgeschützt</translation>
    </message>
    <message>
        <source>This connection reads and writes</source>
        <translation>Diese Verbindung liest und schreibt</translation>
    </message>
    <message>
        <source>Nothing can be changed here. Click to allow changes.</source>
        <translation>Hier lässt sich nichts ändern. Klicken, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Click to refuse every change on this connection.</source>
        <translation>Klicken, um jede Änderung über diese Verbindung abzulehnen.</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Nothing is open. Choose a resource on the left.</source>
        <translation>Nichts geöffnet. Links eine Ressource auswählen.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open resources</source>
        <translation>Geöffnete Ressourcen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>TableBrowser</name>
    <message>
        <source>Sorting by this column reads the whole table for each page, because no index gives this order.</source>
        <translation>Sortieren nach dieser Spalte liest für jede Seite die ganze Tabelle, weil kein Index diese Reihenfolge liefert.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>This connection is read-only and the statement may change the database.</source>
        <translation>Diese Verbindung ist schreibgeschützt, und die Anweisung könnte die Datenbank ändern.</translation>
    </message>
    <message>
        <source>This connection is read-only and statement %1 may change the database.</source>
        <translation>Diese Verbindung ist schreibgeschützt, und Anweisung %1 könnte die Datenbank ändern.</translation>
    </message>
    <message>
        <source>This connection is read-only, so nothing was sent.</source>
        <translation>Diese Verbindung ist schreibgeschützt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Switch off read-only mode for this connection if you want to change something.</source>
        <translation>Um etwas zu ändern, den Schreibschutz dieser Verbindung ausschalten.</translation>
    </message>
</context>
<context>
    <name>TokenCheck</name>
    <message>
        <source>The service does not accept this token. It may have expired, or belong elsewhere.</source>
        <translation>Der Dienst nimmt dieses Token nicht an. Vielleicht ist es abgelaufen oder gehört woandershin.</translation>
    </message>
    <message>
        <source>This token is not for a whole account. Paste the token of a session.</source>
        <translation>Dieses Token gilt nicht für ein ganzes Konto. Das Token einer Sitzung einfügen.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Forget the token…</source>
        <translation>Token vergessen…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Wo ist mein Token?</translation>
    </message>
    <message>
        <source>Keyring of this machine</source>
        <translation>Schlüsselbund dieses Rechners</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It was not tested yet.</source>
        <translation>Er wurde noch nicht getestet.</translation>
    </message>
    <message>
        <source>There is no token for this connection.</source>
        <translation>Für diese Verbindung gibt es kein Token.</translation>
    </message>
    <message>
        <source>Testing with an entry of its own; your token is not touched. The system may ask you to unlock the keyring.</source>
        <translation>Getestet wird mit einem eigenen Eintrag; Ihr Token bleibt unberührt. Das System fordert Sie vielleicht auf, den Schlüsselbund zu entsperren.</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Es wurde keiner gefunden.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In Gebrauch: %1</translation>
    </message>
    <message>
        <source>Forget the token of %1?</source>
        <translation>Token von %1 vergessen?</translation>
    </message>
    <message>
        <source>You are signed out here, and the entry in the keyring is removed.</source>
        <translation>Sie werden hier abgemeldet, und der Eintrag im Schlüsselbund wird entfernt.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Token vergessen</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>Paste a token.</source>
        <translation>Ein Token einfügen.</translation>
    </message>
    <message>
        <source>A token has no spaces or line ends inside. Copy it anew, without the text around it.</source>
        <translation>Ein Token enthält keine Leerzeichen oder Zeilenenden. Es neu kopieren, ohne den Text darum herum.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs. Copy it anew.</source>
        <translation>Ein Token enthält nur einfache Buchstaben, Ziffern und Zeichen. Es neu kopieren.</translation>
    </message>
    <message>
        <source>A token has at most %1 letters. This text has %2.</source>
        <translation>Ein Token hat höchstens %1 Zeichen. Dieser Text hat %2.</translation>
    </message>
</context>
<context>
    <name>TriggerDetail</name>
    <message>
        <source>No trigger is chosen.</source>
        <translation>Es ist kein Trigger ausgewählt.</translation>
    </message>
    <message>
        <source>Since you began to edit, the saved schedule has become %1.</source>
        <translation>Seit Beginn der Bearbeitung hat sich der gespeicherte Zeitplan in %1 geändert.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Nächste Läufe</translation>
    </message>
    <message>
        <source>There are no runs to show while the schedule is not right.</source>
        <translation>Solange der Zeitplan nicht stimmt, gibt es keine Läufe anzuzeigen.</translation>
    </message>
    <message>
        <source>The trigger is paused: these are the runs it would have. They are computed here, because the service tells none.</source>
        <translation>Der Trigger ist pausiert: Das sind die Läufe, die er hätte. Sie sind hier berechnet, weil der Dienst keine nennt.</translation>
    </message>
    <message>
        <source>These runs are computed here, because the service tells none.</source>
        <translation>Diese Läufe sind hier berechnet, weil der Dienst keine nennt.</translation>
    </message>
</context>
<context>
    <name>TriggersPage</name>
    <message>
        <source>A run takes up to</source>
        <translation>Ein Lauf dauert bis zu</translation>
    </message>
    <message>
        <source>Minutes that a run takes at most</source>
        <translation>Höchstdauer eines Laufs in Minuten</translation>
    </message>
    <message>
        <source>Triggers that come again sooner are marked: their runs may overlap.</source>
        <translation>Trigger, die früher wiederkehren, sind markiert: Ihre Läufe können sich überschneiden.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Cron triggers</source>
        <translation>Cron-Trigger</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Name of the trigger</source>
        <translation>Name des Triggers</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>%1 · about %2 runs a month, each a request of the worker</source>
        <translation>%1 · etwa %2 Läufe im Monat, jeder eine Anfrage des Workers</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>A change of triggers is under way.</source>
        <translation>Eine Änderung an Triggern läuft.</translation>
    </message>
    <message>
        <source>Choose a trigger first.</source>
        <translation>Zuerst einen Trigger auswählen.</translation>
    </message>
    <message>
        <source>The schedule is not right yet.</source>
        <translation>Der Zeitplan stimmt noch nicht.</translation>
    </message>
    <message>
        <source>Nothing is edited.</source>
        <translation>Es ist nichts bearbeitet.</translation>
    </message>
    <message>
        <source>All that are chosen are paused.</source>
        <translation>Alle ausgewählten sind pausiert.</translation>
    </message>
    <message>
        <source>None that is chosen is paused.</source>
        <translation>Keiner der ausgewählten ist pausiert.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>Es gibt keine Änderung, die rückgängig gemacht werden kann.</translation>
    </message>
</context>
<context>
    <name>UnfinishedWrites</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a write, and the connection</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>How the value is shown</source>
        <translation>Darstellung des Werts</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <comment>hexadecimal digits</comment>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>how a value is shown</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Image of the value</source>
        <translation>Bild des Werts</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown, and not for typing. A file can replace the value.</source>
        <translation>Nur die ersten %1 von %2 werden gezeigt, und nicht zum Bearbeiten. Eine Datei kann den Wert ersetzen.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width and height of an image</comment>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>These bytes would not come back unchanged from a text field.</source>
        <translation>Diese Bytes kämen aus einem Textfeld nicht unverändert zurück.</translation>
    </message>
    <message>
        <source>Hexadecimal digits are 0 to 9 and a to f, two for each byte.</source>
        <translation>Hexadezimalziffern sind 0 bis 9 und a bis f, zwei je Byte.</translation>
    </message>
</context>
<context>
    <name>ValuePane</name>
    <message>
        <source>The value is as it was before.</source>
        <translation>Der Wert ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The value is saved.</source>
        <translation>Der Wert ist gespeichert.</translation>
    </message>
    <message>
        <source>The key that was made is deleted again.</source>
        <translation>Der neu angelegte Schlüssel ist wieder gelöscht.</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>Der Schlüssel ist gelöscht.</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this disk: %1</source>
        <translation>Die Eingaben lassen sich nicht auf diesem Datenträger aufbewahren: %1</translation>
    </message>
    <message>
        <source>This is what was typed here before and not saved.</source>
        <translation>Das wurde hier zuvor eingegeben und nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard it to see the value that is stored.</source>
        <translation>Verwerfen, um den gespeicherten Wert zu sehen.</translation>
    </message>
    <message>
        <source>Key %1 of %2 bytes · key and value %3 of %4 bytes</source>
        <translation>Schlüssel %1 von %2 Bytes · Schlüssel und Wert %3 von %4 Bytes</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Zuerst einen Schlüssel auswählen.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The value is being changed.</source>
        <translation>Der Wert wird gerade geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>There is no value to delete.</source>
        <translation>Es gibt keinen Wert zum Löschen.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>Es gibt keine Änderung, die rückgängig gemacht werden kann.</translation>
    </message>
    <message>
        <source>Choose a key to see its value.</source>
        <translation>Einen Schlüssel auswählen, um seinen Wert zu sehen.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Der Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>The value did not arrive.</source>
        <translation>Der Wert ist nicht angekommen.</translation>
    </message>
    <message>
        <source>The value has not been read. Reading it reads one row.</source>
        <translation>Der Wert wurde noch nicht gelesen. Das Lesen liest eine Zeile.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else since this was typed.</source>
        <translation>Der Wert wurde seit dieser Eingabe von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The value of %1 in the object %2 is deleted.</source>
        <translation>Der Wert von %1 im Objekt %2 wird gelöscht.</translation>
    </message>
    <message>
        <source>It can be put back as long as this key stays open and nobody writes it.</source>
        <translation>Er lässt sich wiederherstellen, solange dieser Schlüssel geöffnet bleibt und niemand ihn schreibt.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>The value was changed since. Nothing was put back.</source>
        <translation>Der Wert wurde seitdem geändert. Es wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else. Nothing was saved.</source>
        <translation>Der Wert wurde von jemand anderem geändert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else meanwhile. This is what saving changes now.</source>
        <translation>Der Wert wurde inzwischen von jemand anderem geändert. Das würde das Speichern jetzt ändern.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else. Nothing was deleted.</source>
        <translation>Der Wert wurde von jemand anderem geändert. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Delete it again if that may go.</source>
        <translation>Angezeigt wird der jetzige Stand. Erneut löschen, wenn er wegfallen darf.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week calendar of the cron triggers</source>
        <translation>Wochenkalender der Cron-Trigger</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Import an SQLite file…</source>
        <translation>SQLite-Datei importieren…</translation>
    </message>
    <message>
        <source>Open a resource…</source>
        <translation>Ressource öffnen…</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Andere Tabs schließen</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>Zuletzt geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Open the main menu</source>
        <translation>Hauptmenü öffnen</translation>
    </message>
    <message>
        <source>Show the resources</source>
        <translation>Ressourcen anzeigen</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Aktivität anzeigen</translation>
    </message>
    <message>
        <source>Filter the resources</source>
        <translation>Ressourcen filtern</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
    <message>
        <source>Move the tab to the other side</source>
        <translation>Tab auf die andere Seite verschieben</translation>
    </message>
    <message>
        <source>Go to the other side</source>
        <translation>Zur anderen Seite wechseln</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Restart the local service</source>
        <translation>Lokalen Dienst neu starten</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Datenordner öffnen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Tovuk Dashboard</source>
        <translation>Über Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Switch the connection…</source>
        <translation>Verbindung wechseln…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Verbindungen verwalten…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>Wo ist mein Token?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>back up save snapshot</source>
        <translation>sichern speichern Schnappschuss</translation>
    </message>
    <message>
        <source>back up go back recover roll back</source>
        <translation>sichern zurückgehen wiederherstellen zurücksetzen</translation>
    </message>
    <message>
        <source>open load restore add existing file database upload</source>
        <translation>öffnen laden wiederherstellen hinzufügen vorhandene Datei Datenbank hochladen</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>Optionen Konfiguration Voreinstellungen</translation>
    </message>
    <message>
        <source>exit close the program</source>
        <translation>verlassen schließen Programm</translation>
    </message>
    <message>
        <source>split side by side</source>
        <translation>teilen geteilt nebeneinander</translation>
    </message>
    <message>
        <source>remove tab</source>
        <translation>entfernen Tab Reiter</translation>
    </message>
    <message>
        <source>hide sidebar tree</source>
        <translation>ausblenden Seitenleiste Baum</translation>
    </message>
    <message>
        <source>hide calls requests network log</source>
        <translation>ausblenden Aufrufe Anfragen Netzwerk Protokoll</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>neu laden auffrischen</translation>
    </message>
    <message>
        <source>theme night colours</source>
        <translation>Design Thema Nacht Farben</translation>
    </message>
    <message>
        <source>lock protect allow changes write</source>
        <translation>sperren schützen Änderungen erlauben schreiben</translation>
    </message>
    <message>
        <source>keys hotkeys help</source>
        <translation>Tasten Tastenkombinationen Hotkeys Hilfe</translation>
    </message>
    <message>
        <source>execute query</source>
        <translation>ausführen starten Abfrage</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>abbrechen anhalten</translation>
    </message>
    <message>
        <source>query plan analyze</source>
        <translation>Abfrage Plan analysieren</translation>
    </message>
    <message>
        <source>beautify tidy</source>
        <translation>verschönern aufräumen einrücken</translation>
    </message>
    <message>
        <source>download save rows file CSV TSV JSON Markdown INSERT</source>
        <translation>herunterladen speichern Zeilen Datei CSV TSV JSON Markdown INSERT</translation>
    </message>
    <message>
        <source>create add query tab</source>
        <translation>erstellen hinzufügen neue Abfrage Tab</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>löschen entfernen</translation>
    </message>
    <message>
        <source>browse table rows</source>
        <translation>durchsuchen blättern Tabelle Zeilen</translation>
    </message>
    <message>
        <source>drop remove destroy</source>
        <translation>verwerfen entfernen vernichten</translation>
    </message>
    <message>
        <source>remove clear</source>
        <translation>entfernen leeren</translation>
    </message>
    <message>
        <source>again send retry</source>
        <translation>erneut senden nochmals versuchen</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Das ist jetzt nicht möglich.</translation>
    </message>
    <message>
        <source>account other change</source>
        <translation>Konto anderes ändern wechseln</translation>
    </message>
    <message>
        <source>log in login account token paste</source>
        <translation>einloggen Login anmelden Konto Token einfügen</translation>
    </message>
    <message>
        <source>log out logout forget token</source>
        <translation>ausloggen Logout abmelden vergessen Token</translation>
    </message>
    <message>
        <source>accounts add edit remove test base URL</source>
        <translation>Konten hinzufügen bearbeiten entfernen testen Basis-URL</translation>
    </message>
    <message>
        <source>keyring keychain secret password stored</source>
        <translation>Schlüsselbund Keychain Geheimnis Passwort gespeichert</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>connection account service</source>
        <translation>Verbindung Konto Dienst</translation>
    </message>
    <message>
        <source>Delete %1 KV keys</source>
        <translation>%1 KV-Schlüssel löschen</translation>
    </message>
    <message>
        <source>Write the KV key %1</source>
        <translation>KV-Schlüssel %1 schreiben</translation>
    </message>
    <message>
        <source>Delete the KV key %1</source>
        <translation>KV-Schlüssel %1 löschen</translation>
    </message>
    <message>
        <source>Rename the KV key %1 to %2</source>
        <translation>KV-Schlüssel %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Set the alarm of the State object %1</source>
        <translation>Alarm des State-Objekts %1 stellen</translation>
    </message>
    <message>
        <source>Delete the alarm of the State object %1</source>
        <translation>Alarm des State-Objekts %1 löschen</translation>
    </message>
    <message>
        <source>Delete the data of the State object %1</source>
        <translation>Daten des State-Objekts %1 löschen</translation>
    </message>
    <message>
        <source>Write the State value %1</source>
        <translation>State-Wert %1 schreiben</translation>
    </message>
    <message>
        <source>Delete the State value %1</source>
        <translation>State-Wert %1 löschen</translation>
    </message>
    <message>
        <source>create add make</source>
        <translation>erstellen hinzufügen anlegen</translation>
    </message>
    <message>
        <source>open show all</source>
        <translation>öffnen anzeigen alle</translation>
    </message>
    <message>
        <source>open show</source>
        <translation>öffnen anzeigen</translation>
    </message>
</context>
<context>
    <name>WriteConfirmation</name>
    <message>
        <source>Write to %1?</source>
        <translation>In %1 schreiben?</translation>
    </message>
    <message>
        <source>What is lost by this cannot be had back by writing it again.</source>
        <translation>Was dadurch verloren geht, lässt sich durch erneutes Schreiben nicht zurückholen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write, and do not ask again for %1 minutes</source>
        <translation>Schreiben und %1 Minuten lang nicht mehr fragen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Counts for writes of this kind on this connection.</source>
        <translation>Gilt für Schreibvorgänge dieser Art auf dieser Verbindung.</translation>
    </message>
</context>
<context>
    <name>WriteGuard</name>
    <message>
        <source>Nothing was sent: this connection asks before it writes, and nobody could be asked.</source>
        <translation>Es wurde nichts gesendet: Diese Verbindung fragt vor dem Schreiben, und niemand konnte gefragt werden.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the question before the write was answered no.</source>
        <translation>Es wurde nichts gesendet, weil die Frage vor dem Schreiben verneint wurde.</translation>
    </message>
</context>
<context>
    <name>WriteKind</name>
    <message>
        <source>Create something new</source>
        <translation>Etwas Neues anlegen</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Write data</source>
        <translation>Daten schreiben</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Daten löschen</translation>
    </message>
    <message>
        <source>Delete a resource with everything in it</source>
        <translation>Eine Ressource mit ihrem ganzen Inhalt löschen</translation>
    </message>
    <message>
        <source>Change rows with SQL</source>
        <translation>Zeilen mit SQL ändern</translation>
    </message>
    <message>
        <source>Change the database itself with SQL</source>
        <translation>Die Datenbank selbst mit SQL ändern</translation>
    </message>
    <message>
        <source>Restore a backup over the database</source>
        <translation>Eine Sicherung über die Datenbank zurückspielen</translation>
    </message>
    <message>
        <source>Deploy, or stop a deploy</source>
        <translation>Bereitstellen oder eine Bereitstellung anhalten</translation>
    </message>
    <message>
        <source>Change something of the account</source>
        <translation>Etwas am Konto ändern</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone of local times</source>
        <translation>Zeitzone der lokalen Zeiten</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Tovuk Dashboard</source>
        <translation>Tovuk Dashboard</translation>
    </message>
    <message>
        <source>A native dashboard for Tovuk services.</source>
        <translation>Ein natives Dashboard für Tovuk-Dienste.</translation>
    </message>
    <message>
        <source>Keep every file of the program in this folder.</source>
        <translation>Alle Dateien des Programms in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Open this: tovuk://open/SERVICE/TYPE/RESOURCE, or a file.</source>
        <translation>Dies öffnen: tovuk://open/SERVICE/TYPE/RESOURCE oder eine Datei.</translation>
    </message>
</context>
<context>
    <name>tovuk::app::SecretText</name>
    <message>
        <source>The keyring works.</source>
        <translation>Der Schlüsselbund funktioniert.</translation>
    </message>
    <message>
        <source>The keyring has no token for this connection.</source>
        <translation>Der Schlüsselbund hat kein Token für diese Verbindung.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Der Zugriff auf den Schlüsselbund wurde verweigert.</translation>
    </message>
    <message>
        <source>The keyring is locked, or has not been set up.</source>
        <translation>Der Schlüsselbund ist gesperrt oder nicht eingerichtet.</translation>
    </message>
    <message>
        <source>No keyring service runs on this system.</source>
        <translation>Auf diesem System läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keyring can be reached.</source>
        <translation>Es gibt keinen Sitzungsbus, deshalb ist kein Schlüsselbund erreichbar.</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked for.</source>
        <translation>Der Schlüsselbund hat nicht getan, worum er gebeten wurde.</translation>
    </message>
    <message>
        <source>Allow this program to use the keyring. In a sandbox, it needs access to org.freedesktop.secrets.</source>
        <translation>Erlauben Sie diesem Programm, den Schlüsselbund zu benutzen. In einer Sandbox braucht es Zugriff auf org.freedesktop.secrets.</translation>
    </message>
    <message>
        <source>Unlock the keyring in the system&apos;s password manager, or set one up there, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund in der Passwortverwaltung des Systems, oder richten Sie dort einen ein, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Install and start a keyring, for example GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Installieren und starten Sie einen Schlüsselbund, zum Beispiel GNOME Keyring, KWallet oder KeePassXC, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Start this program from a desktop session. Until then, tokens are kept for this run only.</source>
        <translation>Starten Sie dieses Programm aus einer Desktop-Sitzung. Bis dahin werden Token nur behalten, solange es läuft.</translation>
    </message>
    <message>
        <source>Try again. Until then, tokens are kept for this run only.</source>
        <translation>Versuchen Sie es erneut. Bis dahin werden Token nur behalten, solange das Programm läuft.</translation>
    </message>
</context>
<context>
    <name>tovuk::app::TokenKeeper</name>
    <message>
        <source>Signed out here, but the keyring may still hold the token</source>
        <translation>Hier abgemeldet, aber der Schlüsselbund hat das Token vielleicht noch</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Being stored in the keyring</source>
        <translation>Wird im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>In memory, until the program ends</source>
        <translation>Im Arbeitsspeicher, bis das Programm endet</translation>
    </message>
    <message>
        <source>From TOVUK_TOKEN, until the program ends</source>
        <translation>Aus TOVUK_TOKEN, bis das Programm endet</translation>
    </message>
</context>
<context>
    <name>tovuk::client::NetworkErrors</name>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Unter %1 antwortet nichts.</translation>
    </message>
    <message>
        <source>Check that the service runs and that the address is right.</source>
        <translation>Prüfen, ob der Dienst läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The name of %1 was not found.</source>
        <translation>Der Name von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation>Die Adresse und die Internetverbindung prüfen.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden.</translation>
    </message>
    <message>
        <source>Check the clock of this machine and the certificate of the service.</source>
        <translation>Die Uhr dieses Rechners und das Zertifikat des Dienstes prüfen.</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>Auf dem Weg zu %1 ist das Netzwerk ausgefallen.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>Die Internetverbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not lead to %1.</source>
        <translation>Der Proxy dieses Rechners hat nicht zu %1 geführt.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine.</source>
        <translation>Die Proxy-Einstellungen dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>Die Verbindung zu %1 brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The service may have carried it out: look before you repeat it.</source>
        <translation>Der Dienst hat die Anfrage vielleicht ausgeführt: vor dem Wiederholen nachsehen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 brach ab.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 s.</source>
        <translation>Innerhalb von %2 s kam keine Verbindung zu %1 zustande.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 hat %2 s lang nichts gesendet.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>Die Antwort ist größer als %1.</translation>
    </message>
    <message>
        <source>Ask for less at a time, for example with LIMIT.</source>
        <translation>Weniger auf einmal anfordern, zum Beispiel mit LIMIT.</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of JSON.</source>
        <translation>Der Dienst hat mit %1 statt JSON geantwortet.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API.</source>
        <translation>Prüfen, ob die Adresse die der API ist.</translation>
    </message>
    <message>
        <source>The service points to %1, and this request does not follow it there.</source>
        <translation>Der Dienst verweist auf %1; diese Anfrage folgt ihm nicht dorthin.</translation>
    </message>
    <message>
        <source>If that is where the service is now, set it as the address of the connection.</source>
        <translation>Falls der Dienst jetzt dort ist, dies als Adresse der Verbindung eintragen.</translation>
    </message>
    <message>
        <source>The service redirects in a circle.</source>
        <translation>Der Dienst leitet im Kreis weiter.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Die Adresse der Verbindung prüfen.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>Die Anfrage wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>This machine is not connected to a network.</source>
        <translation>Dieser Rechner ist mit keinem Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Connect it, then try again.</source>
        <translation>Ihn verbinden, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Check the clock of this machine. If it is right, the service must renew its certificate.</source>
        <translation>Die Uhr dieses Rechners prüfen. Geht sie richtig, muss der Dienst sein Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check the clock of this machine.</source>
        <translation>Die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The certificate that came for %1 belongs to another name.</source>
        <translation>Das Zertifikat, das für %1 kam, gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <source>Check the address. A network that wants a sign-in first can be the reason too.</source>
        <translation>Die Adresse prüfen. Auch ein Netzwerk, das zuerst eine Anmeldung verlangt, kann der Grund sein.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn.</source>
        <translation>Das Zertifikat von %1 wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>Do not go on; ask whoever runs the service.</source>
        <translation>Nicht fortfahren; beim Betreiber des Dienstes nachfragen.</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for the certificate of %1.</source>
        <translation>Niemand, dem dieser Rechner vertraut, bürgt für das Zertifikat von %1.</translation>
    </message>
    <message>
        <source>Check the address. The certificate of a company can be added to those that this system trusts.</source>
        <translation>Die Adresse prüfen. Das Zertifikat einer Firma kann zu denen hinzugefügt werden, denen dieses System vertraut.</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Zertifikat für: %1</translation>
    </message>
    <message>
        <source>Names in it: %1</source>
        <translation>Namen darin: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2 (UTC)</source>
        <translation>Gültig von %1 bis %2 (UTC)</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>A web page came (%1) where the answer of the service was expected.</source>
        <translation>Es kam eine Webseite (%1), wo die Antwort des Dienstes erwartet wurde.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open any page in a browser first. Else check that the address is that of the API.</source>
        <translation>Wenn dieses Netzwerk eine Anmeldung verlangt, zuerst irgendeine Seite im Browser öffnen. Sonst prüfen, ob die Adresse die der API ist.</translation>
    </message>
</context>
<context>
    <name>tovuk::client::RequestUrl</name>
    <message>
        <source>A name is empty, so there is nothing to ask for.</source>
        <translation>Ein Name ist leer, daher gibt es nichts anzufordern.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be used: addresses treat it as a folder step.</source>
        <translation>Der Name „%1“ ist nicht verwendbar: In Adressen gilt er als Ordnerschritt.</translation>
    </message>
    <message>
        <source>The address of the service is not valid.</source>
        <translation>Die Adresse des Dienstes ist ungültig.</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or password.</source>
        <translation>Die Adresse des Dienstes darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Only https is used to reach another machine, and %1 is plain http.</source>
        <translation>Ein anderer Rechner wird nur über https angesprochen, und %1 ist einfaches http.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https.</source>
        <translation>Die Adresse des Dienstes muss mit https beginnen.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::AskAbove</name>
    <message>
        <source>This query may cost %1. On this connection, more than %2 is asked about first.</source>
        <translation>Diese Abfrage kann %1 kosten. Auf dieser Verbindung wird ab mehr als %2 zuerst gefragt.</translation>
    </message>
    <message>
        <source>This query may read %1. On this connection, more than %2 is asked about first.</source>
        <translation>Diese Abfrage kann %1 lesen. Auf dieser Verbindung wird ab mehr als %2 zuerst gefragt.</translation>
    </message>
    <message>
        <source>What this query reads is not known. On this connection, every query is asked about first.</source>
        <translation>Es ist nicht bekannt, was diese Abfrage liest. Auf dieser Verbindung wird vor jeder Abfrage gefragt.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionJson</name>
    <message>
        <source>The file is too large to be a file of connections.</source>
        <translation>Die Datei ist zu groß für eine Datei mit Verbindungen.</translation>
    </message>
    <message>
        <source>This is not a file of connections.</source>
        <translation>Dies ist keine Datei mit Verbindungen.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>Die Datei wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>A file may hold %n connections. This one holds more.</source>
        <translation>
            <numerusform>Eine Datei darf %n Verbindung enthalten. Diese enthält mehr.</numerusform>
            <numerusform>Eine Datei darf %n Verbindungen enthalten. Diese enthält mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of the file: %2</source>
        <comment>a number and a sentence</comment>
        <translation>Verbindung %1 der Datei: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>the name of a connection and a sentence</comment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionProfile</name>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Eine Verbindung braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name must not begin or end with a space.</source>
        <translation>Der Name darf nicht mit einem Leerzeichen beginnen oder enden.</translation>
    </message>
    <message numerus="yes">
        <source>The name may have %n characters.</source>
        <translation>
            <numerusform>Der Name darf %n Zeichen haben.</numerusform>
            <numerusform>Der Name darf %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not hold invisible characters.</source>
        <translation>Der Name darf keine unsichtbaren Zeichen enthalten.</translation>
    </message>
    <message>
        <source>There is a connection with the name &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Verbindung mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>A connection needs the address of a service.</source>
        <translation>Eine Verbindung braucht die Adresse eines Dienstes.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation>Die Adresse darf kein Fragezeichen und keine Raute enthalten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a service.</source>
        <translation>„%1“ kann kein Name eines Dienstes sein.</translation>
    </message>
    <message>
        <source>The identifier of the connection cannot be used.</source>
        <translation>Die Kennung der Verbindung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>Diese Farbe gibt es nicht.</translation>
    </message>
    <message>
        <source>The local service has no address of its own.</source>
        <translation>Der lokale Dienst hat keine eigene Adresse.</translation>
    </message>
    <message>
        <source>The local service is always local.</source>
        <translation>Der lokale Dienst ist immer lokal.</translation>
    </message>
    <message>
        <source>The limit must not be negative.</source>
        <translation>Das Limit darf nicht negativ sein.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::OpenLink</name>
    <message>
        <source>A link to a resource looks like this: tovuk://open/my-service/sqlite/DB</source>
        <translation>Ein Link zu einer Ressource sieht so aus: tovuk://open/my-service/sqlite/DB</translation>
    </message>
    <message>
        <source>This link does not say what to open, so nothing was opened.</source>
        <translation>Dieser Link sagt nicht, was zu öffnen ist, daher wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This link does not name one resource of one service, so nothing was opened.</source>
        <translation>Dieser Link nennt nicht eine Ressource eines Dienstes, daher wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This link holds a name that no resource can have, so nothing was opened.</source>
        <translation>Dieser Link enthält einen Namen, den keine Ressource haben kann, daher wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>This link asks for &quot;%1&quot;, which this program does not know, so nothing was opened.</source>
        <translation>Dieser Link verlangt „%1“, was dieses Programm nicht kennt, daher wurde nichts geöffnet.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::RunConnection</name>
    <message>
        <source>From the environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>TOVUK_TOKEN is not used, because of TOVUK_API_URL: %1</source>
        <comment>a sentence follows</comment>
        <translation>TOVUK_TOKEN wird nicht verwendet, wegen TOVUK_API_URL: %1</translation>
    </message>
</context>
<context>
    <name>tovuk::views::AskAboveQuestion</name>
    <message>
        <source>Run this query on %1?</source>
        <translation>Diese Abfrage auf %1 ausführen?</translation>
    </message>
    <message>
        <source>The limits are those of the connection: Manage connections changes them.</source>
        <translation>Die Limits sind die der Verbindung: Unter „Verbindungen verwalten“ lassen sie sich ändern.</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Trotzdem ausführen</translation>
    </message>
</context>
<context>
    <name>tovuk::views::ConnectionColour</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>tovuk::views::CreateBindingDialog</name>
    <message>
        <source>Create a service binding</source>
        <translation>Dienstbindung erstellen</translation>
    </message>
    <message>
        <source>Name of the binding</source>
        <translation>Name der Bindung</translation>
    </message>
    <message>
        <source>Create service binding %1</source>
        <translation>Dienstbindung %1 erstellen</translation>
    </message>
</context>
<context>
    <name>tovuk::views::CreateDatabaseDialog</name>
    <message>
        <source>Import an SQLite file</source>
        <translation>SQLite-Datei importieren</translation>
    </message>
    <message>
        <source>Create an SQLite database</source>
        <translation>SQLite-Datenbank erstellen</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Name der Datenbank</translation>
    </message>
    <message>
        <source>Import SQLite database %1</source>
        <translation>SQLite-Datenbank %1 importieren</translation>
    </message>
    <message>
        <source>Create SQLite database %1</source>
        <translation>SQLite-Datenbank %1 erstellen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>tovuk::views::JsonTree</name>
    <message>
        <source>JSON value as a tree</source>
        <translation>JSON-Wert als Baum</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::views::SignInState</name>
    <message>
        <source>Looking for the token</source>
        <translation>Das Token wird gesucht</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>Die Anmeldung ist abgelaufen</translation>
    </message>
</context>
</TS>
