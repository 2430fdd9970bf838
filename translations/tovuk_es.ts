<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Create a service binding…</source>
        <translation>Crear una vinculación de servicio…</translation>
    </message>
    <message>
        <source>New binding</source>
        <translation>Nueva vinculación</translation>
    </message>
    <message>
        <source>Show the bindings of the service that is called</source>
        <translation>Mostrar las vinculaciones del servicio llamado</translation>
    </message>
    <message>
        <source>Go to the service</source>
        <translation>Ir al servicio</translation>
    </message>
    <message>
        <source>Copy the name of the chosen binding</source>
        <translation>Copiar el nombre de la vinculación elegida</translation>
    </message>
    <message>
        <source>Delete the chosen binding…</source>
        <translation>Eliminar la vinculación elegida…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>List the bindings of all services</source>
        <translation>Listar las vinculaciones de todos los servicios</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Todos los servicios</translation>
    </message>
    <message>
        <source>Lists every binding of the account, and not only those from and to this service.</source>
        <translation>Lista todas las vinculaciones de la cuenta, no solo las que salen de este servicio o llegan a él.</translation>
    </message>
    <message>
        <source>Show the bindings as a table</source>
        <translation>Mostrar las vinculaciones como tabla</translation>
    </message>
    <message>
        <source>Show the bindings as a picture</source>
        <translation>Mostrar las vinculaciones como gráfico</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tovuk Dashboard</source>
        <translation>Acerca de Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>Versión %1, Qt %2</translation>
    </message>
    <message>
        <source>Tovuk Dashboard</source>
        <translation>Tovuk Dashboard</translation>
    </message>
    <message>
        <source>A native dashboard for the resources of Tovuk services, with the same service built in for local work.</source>
        <translation>Un panel nativo para los recursos de los servicios de Tovuk, con el mismo servicio integrado para el trabajo local.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Built with Qt, Qt Charts, QScintilla, SQLite, cpp-httplib and nlohmann JSON. Text is set in Inter and JetBrains Mono where they are installed.</source>
        <translation>Creado con Qt, Qt Charts, QScintilla, SQLite, cpp-httplib y nlohmann JSON. El texto se muestra en Inter y JetBrains Mono cuando están instaladas.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Copiar la versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Free</source>
        <comment>plan</comment>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>plan</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Sesión iniciada con</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Session ends</source>
        <translation>Fin de la sesión</translation>
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
        <translation>Mostrar la llamada completa</translation>
    </message>
    <message>
        <source>Copy the call as a curl command</source>
        <translation>Copiar la llamada como comando curl</translation>
    </message>
    <message>
        <source>Copy the call as a tovuk command</source>
        <translation>Copiar la llamada como comando tovuk</translation>
    </message>
    <message>
        <source>Repeat the call</source>
        <translation>Repetir la llamada</translation>
    </message>
    <message>
        <source>ACTIVITY</source>
        <translation>ACTIVIDAD</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>The call in full</source>
        <translation>La llamada completa</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy as tovuk</source>
        <translation>Copiar como tovuk</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Copied the curl command. The token is written as $TOVUK_TOKEN.</source>
        <translation>Comando curl copiado. El token figura como $TOVUK_TOKEN.</translation>
    </message>
    <message>
        <source>Copied the tovuk command.</source>
        <translation>Comando tovuk copiado.</translation>
    </message>
    <message>
        <source>Choose a call in the list.</source>
        <translation>Elija una llamada de la lista.</translation>
    </message>
    <message>
        <source>Only calls that read can be repeated.</source>
        <translation>Solo se pueden repetir las llamadas que leen.</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 leída</numerusform>
            <numerusform>%1 leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 escrita</numerusform>
            <numerusform>%1 escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 llamada</numerusform>
            <numerusform>%1 llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>1 fila leída</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 fila leída</numerusform>
            <numerusform>%1 filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>this window: %1</source>
        <comment>calls, rows, cost</comment>
        <translation>esta ventana: %1</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a call without an answer yet</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a call</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>a call refused in a read-only connection</comment>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>a call</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>Método</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>of a call</comment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>returned, read and written by a call</comment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>%1
… The rest was not kept.</source>
        <translation>%1
… El resto no se conservó.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Sin respuesta.</translation>
    </message>
    <message>
        <source>Answer %1 after %2, %3</source>
        <translation>Respuesta %1 tras %2, %3</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>a call</comment>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>at least 1 row read</source>
        <translation>al menos 1 fila leída</translation>
    </message>
    <message numerus="yes">
        <source>at least %1 rows read</source>
        <translation>
            <numerusform>al menos %1 fila leída</numerusform>
            <numerusform>al menos %1 filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer request took its place, or its view was closed, before the answer came.</source>
        <translation>Antes de que llegara la respuesta, una solicitud más reciente la sustituyó o se cerró su vista.</translation>
    </message>
</context>
<context>
    <name>AdviceBar</name>
    <message>
        <source>Close this advice</source>
        <translation>Cerrar este consejo</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Show plan</source>
        <translation>Mostrar el plan</translation>
    </message>
    <message>
        <source>Create index…</source>
        <translation>Crear índice…</translation>
    </message>
    <message>
        <source>Puts the statement into a new draft. It is not run.</source>
        <translation>Pone la sentencia en un nuevo borrador. No se ejecuta.</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>Alarm of the object</source>
        <translation>Alarma del objeto</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Delete the alarm of %1?</source>
        <translation>¿Eliminar la alarma de %1?</translation>
    </message>
    <message>
        <source>It is set to %1.</source>
        <translation>Está programada para %1.</translation>
    </message>
    <message>
        <source>It has not been read, so its time is not known here.</source>
        <translation>No se ha leído, así que aquí no se conoce su hora.</translation>
    </message>
    <message>
        <source>The alarm can be put back as long as nobody changes it.</source>
        <translation>La alarma se puede recuperar mientras nadie la cambie.</translation>
    </message>
    <message>
        <source>Delete the alarm</source>
        <translation>Eliminar la alarma</translation>
    </message>
    <message>
        <source>The alarm is as it was before.</source>
        <translation>La alarma está como antes.</translation>
    </message>
    <message>
        <source>The alarm is set.</source>
        <translation>La alarma está programada.</translation>
    </message>
    <message>
        <source>The alarm is deleted.</source>
        <translation>La alarma se ha eliminado.</translation>
    </message>
    <message>
        <source>The alarm was changed since. Nothing was put back.</source>
        <translation>La alarma ha cambiado desde entonces. No se ha recuperado nada.</translation>
    </message>
    <message>
        <source>The alarm was changed by somebody else. Nothing was changed here.</source>
        <translation>Otra persona cambió la alarma. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Do it again to replace that.</source>
        <translation>Se muestra tal como está ahora. Repita la acción para sustituirla.</translation>
    </message>
    <message>
        <source>The alarm has not been read.</source>
        <translation>La alarma no se ha leído.</translation>
    </message>
    <message>
        <source>There is no such object yet. Setting an alarm makes it.</source>
        <translation>Ese objeto aún no existe. Se crea al programar una alarma.</translation>
    </message>
    <message>
        <source>Choose an object first.</source>
        <translation>Elija primero un objeto.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>The alarm is being changed.</source>
        <translation>La alarma se está cambiando.</translation>
    </message>
    <message>
        <source>No alarm is set.</source>
        <translation>No hay ninguna alarma programada.</translation>
    </message>
    <message>
        <source>There is no change of the alarm to undo.</source>
        <translation>No hay ningún cambio de la alarma que deshacer.</translation>
    </message>
    <message>
        <source>The time of the alarm before has passed: put back, it would ring at once.</source>
        <translation>La hora de la alarma anterior ya ha pasado: si se recuperara, sonaría de inmediato.</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Set the alarm of %1</source>
        <translation>Programar la alarma de %1</translation>
    </message>
    <message>
        <source>After a delay</source>
        <translation>Tras un retraso</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Unit of the delay</source>
        <translation>Unidad del retraso</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A una hora</translation>
    </message>
    <message>
        <source>Time of the alarm</source>
        <translation>Hora de la alarma</translation>
    </message>
    <message>
        <source>Time zone of the time</source>
        <translation>Zona horaria de la hora</translation>
    </message>
    <message>
        <source>An alarm that %1 may have is replaced.</source>
        <translation>Si %1 ya tiene una alarma, se sustituye.</translation>
    </message>
    <message>
        <source>This replaces the alarm of %1.</source>
        <translation>Esto sustituye la alarma de %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set the alarm</source>
        <translation>Programar la alarma</translation>
    </message>
    <message>
        <source>That has passed: the alarm rings at once.</source>
        <translation>Esa hora ya ha pasado: la alarma suena de inmediato.</translation>
    </message>
    <message>
        <source>The alarm rings at %1.</source>
        <translation>Hora a la que suena la alarma: %1.</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>No alarm is set.</source>
        <translation>No hay ninguna alarma programada.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span: 3 min 20 s</comment>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>waits for its next attempt</source>
        <translation>espera su próximo intento</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a time span: 3 min 20 s</comment>
        <translation>pendiente desde hace %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2, the last one: if the worker refuses it again, the alarm is cleared.</source>
        <translation>Reintento %1 de %2, el último: si el worker vuelve a rechazarla, la alarma se borra.</translation>
    </message>
    <message>
        <source>Retry %1 of %2: the worker refused it. The wait was %3 and doubles with each retry; after the last one the alarm is cleared.</source>
        <translation>Reintento %1 de %2: el worker la rechazó. La espera fue de %3 y se duplica con cada reintento; tras el último, la alarma se borra.</translation>
    </message>
    <message>
        <source>Rang last: %1</source>
        <comment>a time</comment>
        <translation>Sonó por última vez: %1</translation>
    </message>
    <message>
        <source>A delay is 0 to %1 seconds.</source>
        <translation>El retraso va de 0 a %1 segundos.</translation>
    </message>
    <message>
        <source>The time must be after 1 January 1970.</source>
        <translation>La hora debe ser posterior al 1 de enero de 1970.</translation>
    </message>
</context>
<context>
    <name>AlarmTimeline</name>
    <message>
        <source>set, refused before</source>
        <translation>programada, rechazada antes</translation>
    </message>
    <message>
        <source>set</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>sonó</translation>
    </message>
    <message>
        <source>refused by the worker, tried again</source>
        <translation>rechazada por el worker, se reintenta</translation>
    </message>
    <message>
        <source>refused for the last time, cleared</source>
        <translation>rechazada por última vez, borrada</translation>
    </message>
    <message>
        <source>waits: the service has no worker</source>
        <translation>en espera: el servicio no tiene worker</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempt</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>the time zone</comment>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Next attempt (%1)</source>
        <comment>the time zone</comment>
        <translation>Próximo intento (%1)</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms of all objects in the order of time</source>
        <translation>Alarmas de todos los objetos por orden de hora</translation>
    </message>
    <message>
        <source>No object has been read yet: list the objects on the page Values to see which alarms are set.</source>
        <translation>Aún no se ha leído ningún objeto: liste los objetos en la página Valores para ver qué alarmas están programadas.</translation>
    </message>
    <message>
        <source>Alarms of the %1 objects that were read; the service has more objects.</source>
        <translation>Alarmas de los %1 objetos leídos; el servicio tiene más objetos.</translation>
    </message>
    <message>
        <source>Alarms of all %1 objects.</source>
        <translation>Alarmas de los %1 objetos.</translation>
    </message>
    <message>
        <source>What rang before is told by the local service only.</source>
        <translation>Solo el servicio local informa de lo que ya sonó.</translation>
    </message>
    <message>
        <source>%1 sets its alarm anew every %2: that is %3 calls of the worker a day.</source>
        <translation>%1 vuelve a programar su alarma cada %2: son %3 llamadas al worker al día.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Consultando el servicio.</translation>
    </message>
    <message>
        <source>No alarm is known of any object that was read.</source>
        <translation>No se conoce ninguna alarma de los objetos leídos.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer of the service</source>
        <translation>Respuesta del servicio</translation>
    </message>
    <message>
        <source>The answer was not kept.</source>
        <translation>La respuesta no se ha conservado.</translation>
    </message>
    <message>
        <source>What %1 answered, with status %2.</source>
        <translation>Respuesta de %1, con estado %2.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ArgumentOpener</name>
    <message>
        <source>%1 was not opened by itself.</source>
        <translation>%1 no se abrió por sí solo.</translation>
    </message>
    <message>
        <source>To work on a copy of an SQLite file, choose &quot;Import an SQLite file&quot; in the menu.</source>
        <translation>Para trabajar con una copia de un archivo SQLite, elija «Importar un archivo SQLite» en el menú.</translation>
    </message>
    <message>
        <source>The link asks for the service %1, which this connection does not have.</source>
        <translation>El enlace pide el servicio %1, que no existe en esta conexión.</translation>
    </message>
    <message>
        <source>This version has no panel for what the link asks for, so %1 was not opened.</source>
        <translation>Esta versión no tiene panel para lo que pide el enlace, así que no se abrió %1.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>Manual</source>
        <comment>kind of a backup</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back up the SQLite database %1</source>
        <translation>Hacer una copia de seguridad de la base de datos SQLite %1</translation>
    </message>
    <message>
        <source>Restore the SQLite database %1</source>
        <translation>Restaurar la base de datos SQLite %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a backup</comment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Before the restore at this time</source>
        <comment>kind of a backup</comment>
        <translation>Antes de la restauración de esa hora</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <comment>a backup; the time zone</comment>
        <translation>Creada (%1)</translation>
    </message>
    <message>
        <source>Kept until (%1)</source>
        <comment>a backup; the time zone</comment>
        <translation>Se conserva hasta (%1)</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups of %1</source>
        <translation>Copias de seguridad de %1</translation>
    </message>
    <message>
        <source>The backup of %1 was made.</source>
        <translation>Se ha creado la copia de seguridad de %1.</translation>
    </message>
    <message>
        <source>%1 holds the data of the backup of %2 again.</source>
        <translation>%1 vuelve a contener los datos de la copia de seguridad del %2.</translation>
    </message>
    <message>
        <source>What it held before is kept as a backup.</source>
        <translation>Lo que contenía antes se conserva como copia de seguridad.</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>¿Deshacer la restauración de %1?</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>Everything in %1 is replaced by the backup of %2.</source>
        <translation>Todo el contenido de %1 se sustituye por la copia de seguridad del %2.</translation>
    </message>
    <message>
        <source>What %1 holds now is kept first as a backup before the restore, so that this can be undone. The restore happens as a whole or not at all.</source>
        <translation>Primero se conserva lo que %1 contiene ahora, como copia de seguridad previa a la restauración, para poder deshacerla. La restauración se hace por completo o no se hace.</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Asking for the list of backups.</source>
        <translation>Solicitando la lista de copias de seguridad.</translation>
    </message>
    <message>
        <source>The list of backups did not arrive.</source>
        <translation>La lista de copias de seguridad no ha llegado.</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet.</source>
        <translation>Aún no hay ninguna copia de seguridad de %1.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 gets back what it held just before the last restore: the backup of %2. What it holds since then is replaced: the backup of %3 and every change made after it.</source>
        <translation>%1 recupera lo que contenía justo antes de la última restauración: la copia de seguridad de %2. Se reemplaza lo que contiene desde entonces: la copia de seguridad de %3 y todos los cambios posteriores.</translation>
    </message>
    <message>
        <source>%1 gets back what it held just before the last restore: the backup of %2. What it holds since then is replaced: the data that the restore brought and every change made after it.</source>
        <translation>%1 recupera lo que contenía justo antes de la última restauración: la copia de seguridad de %2. Se reemplaza lo que contiene desde entonces: los datos restaurados y todos los cambios posteriores.</translation>
    </message>
    <message>
        <source>A backup or restore is under way.</source>
        <translation>Hay una copia de seguridad o una restauración en curso.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>Elija primero una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no restore to undo.</source>
        <translation>No hay ninguna restauración que deshacer.</translation>
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
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Written as</source>
        <comment>text, JSON or Base64</comment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Delay (s)</source>
        <comment>seconds</comment>
        <translation>Retraso (s)</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>There is no message in the list.</source>
        <translation>No hay ningún mensaje en la lista.</translation>
    </message>
    <message>
        <source>The list has %1 messages; a batch may have at most %2.</source>
        <translation>La lista tiene %1 mensajes; un lote puede tener como máximo %2.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Mensaje %1: %2</translation>
    </message>
    <message>
        <source>The bodies have %1 bytes together; those of a batch may have at most %2.</source>
        <translation>Los cuerpos suman %1 bytes; los de un lote pueden sumar como máximo %2.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Messages of the batch</source>
        <translation>Mensajes del lote</translation>
    </message>
    <message>
        <source>Delay of the others in seconds</source>
        <translation>Retraso de los demás en segundos</translation>
    </message>
    <message>
        <source>For messages without a delay of their own.</source>
        <translation>Para los mensajes sin retraso propio.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Se están enviando mensajes.</translation>
    </message>
    <message>
        <source>There is no message in the batch yet.</source>
        <translation>Aún no hay ningún mensaje en el lote.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>%1 of %2 bytes together</source>
        <translation>%1 de %2 bytes en total</translation>
    </message>
    <message>
        <source>longest %1 of %2 bytes</source>
        <translation>el más largo, %1 de %2 bytes</translation>
    </message>
    <message>
        <source>There is no message in the list.</source>
        <translation>No hay ningún mensaje en la lista.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Elija primero un mensaje.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>No se ha pegado nada.</translation>
    </message>
    <message>
        <source>Empty the batch?</source>
        <translation>¿Vaciar el lote?</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are taken out of the list. Nothing of the queue changes.</source>
        <translation>
            <numerusform>Se quita %1 mensaje de la lista. La cola no cambia.</numerusform>
            <numerusform>Se quitan %1 mensajes de la lista. La cola no cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the batch</source>
        <translation>Vaciar el lote</translation>
    </message>
</context>
<context>
    <name>BindingActions</name>
    <message>
        <source>The worker of %1 can call no service under the name %2 any more: such calls fail.</source>
        <translation>El worker de %1 ya no podrá llamar a ningún servicio con el nombre %2: esas llamadas fallarán.</translation>
    </message>
    <message>
        <source>The service that was called stays as it is. The binding can be made again.</source>
        <translation>El servicio llamado no cambia. La vinculación se puede volver a crear.</translation>
    </message>
    <message>
        <source>Delete binding</source>
        <translation>Eliminar vinculación</translation>
    </message>
    <message>
        <source>Delete service binding %1</source>
        <translation>Eliminar la vinculación de servicio %1</translation>
    </message>
</context>
<context>
    <name>BindingModel</name>
    <message>
        <source>The list of services does not have this one: it may be deleted, or the list is not here yet.</source>
        <translation>Este servicio no está en la lista: puede que se haya eliminado o que la lista aún no haya llegado.</translation>
    </message>
    <message>
        <source>Service that calls</source>
        <translation>Servicio que llama</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Service that is called</source>
        <translation>Servicio llamado</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>Cadena más larga</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Bindings</source>
        <translation>Vinculaciones</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Service bindings</source>
        <translation>Vinculaciones de servicio</translation>
    </message>
    <message>
        <source>Longest chain: %1</source>
        <translation>Cadena más larga: %1</translation>
    </message>
    <message>
        <source>The resources of %1 did not arrive.</source>
        <translation>Los recursos de %1 no han llegado.</translation>
    </message>
    <message>
        <source>Asking for the bindings of %1.</source>
        <translation>Solicitando las vinculaciones de %1.</translation>
    </message>
    <message>
        <source>%1 calls no other service, and none calls it.</source>
        <translation>%1 no llama a ningún otro servicio y ninguno lo llama.</translation>
    </message>
    <message>
        <source>The bindings of %1 did not arrive, so that calls may be missing here.</source>
        <translation>Las vinculaciones de %1 no han llegado, así que aquí pueden faltar llamadas.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose a binding in the table first.</source>
        <translation>Elija primero una vinculación en la tabla.</translation>
    </message>
    <message>
        <source>This binding is another service&apos;s. Go there first.</source>
        <translation>Esta vinculación es de otro servicio. Vaya primero a él.</translation>
    </message>
    <message>
        <source>Choose another service first.</source>
        <translation>Elija primero otro servicio.</translation>
    </message>
</context>
<context>
    <name>BindingPicture</name>
    <message>
        <source>Picture of the service bindings</source>
        <translation>Gráfico de las vinculaciones de servicio</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>Llama a %1.</translation>
    </message>
    <message>
        <source>It is called by %1.</source>
        <translation>Lo llama %1.</translation>
    </message>
    <message>
        <source>The list of services does not have it.</source>
        <translation>No está en la lista de servicios.</translation>
    </message>
</context>
<context>
    <name>BindingRules</name>
    <message>
        <source>%1 calls back, directly or through others. A request that runs round this circle fails after %2 invocations.</source>
        <translation>%1 devuelve la llamada, directamente o a través de otros. Una solicitud que recorra este círculo falla tras %2 invocaciones.</translation>
    </message>
    <message>
        <source>This call is on the way into or out of a circle of services, which only the limit of %1 invocations ends.</source>
        <translation>Esta llamada entra en un círculo de servicios o sale de él; solo lo detiene el límite de %1 invocaciones.</translation>
    </message>
    <message>
        <source>A chain through this call has %1 invocations. A request may have %2 at most.</source>
        <translation>Una cadena que pasa por esta llamada tiene %1 invocaciones. Una solicitud puede tener como máximo %2.</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>en un círculo</translation>
    </message>
    <message>
        <source>into a circle</source>
        <translation>hacia un círculo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>invocations of a chain of calls, their limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The call comes back, directly or through others. Only the limit of %1 invocations ends such a circle.</source>
        <translation>La llamada vuelve, directamente o a través de otros. Solo el límite de %1 invocaciones detiene ese círculo.</translation>
    </message>
    <message>
        <source>The chain of calls runs into a circle, which only the limit of %1 invocations ends.</source>
        <translation>La cadena de llamadas acaba en un círculo que solo detiene el límite de %1 invocaciones.</translation>
    </message>
    <message>
        <source>The longest chain of calls has %1 invocations, more than the %2 that a request may have.</source>
        <translation>La cadena de llamadas más larga tiene %1 invocaciones, más de las %2 que puede tener una solicitud.</translation>
    </message>
    <message>
        <source>The longest chain of calls has %1 of the %2 invocations that a request may have.</source>
        <translation>La cadena de llamadas más larga tiene %1 de las %2 invocaciones que puede tener una solicitud.</translation>
    </message>
</context>
<context>
    <name>BodyShape</name>
    <message>
        <source>text</source>
        <comment>the kind of a value</comment>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the kind of a value</comment>
        <translation>número</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>the kind of a value</comment>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>null</source>
        <comment>the kind of a value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>list</source>
        <comment>the kind of a value</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>object</source>
        <comment>the kind of a value</comment>
        <translation>objeto</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>the kind of a body</comment>
        <translation>bytes</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>How to show the body</source>
        <translation>Cómo mostrar el cuerpo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Cuerpo del mensaje</translation>
    </message>
    <message>
        <source>Choose a message to see its body.</source>
        <translation>Elija un mensaje para ver su cuerpo.</translation>
    </message>
    <message>
        <source>This body is not text: what cannot be shown is replaced.</source>
        <translation>Este cuerpo no es texto: lo que no se puede mostrar se sustituye.</translation>
    </message>
</context>
<context>
    <name>BrowserSignIn</name>
    <message>
        <source>Seconds until the code expires: %1</source>
        <translation>Segundos hasta que caduque el código: %1</translation>
    </message>
    <message>
        <source>The sign-in goes on as soon as the service answers.</source>
        <translation>El inicio de sesión continúa en cuanto responda el servicio.</translation>
    </message>
    <message>
        <source>Your browser opens a page of the service. Sign in there, compare the code with the one that is shown here, and approve.</source>
        <translation>El navegador abre una página del servicio. Inicie sesión allí, compare el código con el que se muestra aquí y apruebe.</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Iniciar sesión en el navegador</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Asking the service for a code…</source>
        <translation>Solicitando un código al servicio…</translation>
    </message>
    <message>
        <source>Waiting for you to approve in the browser. The page must show this code:</source>
        <translation>Esperando su aprobación en el navegador. La página debe mostrar este código:</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>On another device, open %1</source>
        <translation>En otro dispositivo, abra %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>El inicio de sesión se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>Se ha copiado el código.</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Runs of the chosen hour</source>
        <translation>Ejecuciones de la hora elegida</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last day of a week</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 runs, computed here. No two triggers come in the same minute.</source>
        <translation>%1 ejecuciones, calculadas aquí. Nunca coinciden dos disparadores en el mismo minuto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs, computed here. Triggers pile up in %n minutes.</source>
        <translation>
            <numerusform>%1 ejecuciones, calculadas aquí. Los disparadores se acumulan en %n minuto.</numerusform>
            <numerusform>%1 ejecuciones, calculadas aquí. Los disparadores se acumulan en %n minutos.</numerusform>
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
        <translation>Texto</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>How to show the value</source>
        <translation>Cómo mostrar el valor</translation>
    </message>
    <message>
        <source>Close the cell viewer</source>
        <translation>Cerrar el visor de celdas</translation>
    </message>
    <message>
        <source>Value as text</source>
        <translation>Valor como texto</translation>
    </message>
    <message>
        <source>Value as bytes</source>
        <translation>Valor como bytes</translation>
    </message>
    <message>
        <source>Value as an image</source>
        <translation>Valor como imagen</translation>
    </message>
    <message>
        <source>Show all bytes</source>
        <translation>Mostrar todos los bytes</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation>Ninguna celda elegida</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>%1 en la fila %2</translation>
    </message>
    <message>
        <source>The value is NULL.</source>
        <translation>El valor es NULL.</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8. The bytes that cannot be read are shown as replacement characters.</source>
        <translation>Este texto no es UTF-8 válido. Los bytes que no se pueden leer se muestran como caracteres de sustitución.</translation>
    </message>
    <message>
        <source>The value is not a JSON object or list.</source>
        <translation>El valor no es un objeto ni una lista JSON.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Se muestran los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>The value is not an image that can be shown.</source>
        <translation>El valor no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 píxeles, %3</translation>
    </message>
</context>
<context>
    <name>CommandLineSession</name>
    <message>
        <source>The keyring did not give the session out. Unlock it and try again, or sign in here.</source>
        <translation>El depósito de claves no entregó la sesión. Desbloquéelo e inténtelo de nuevo, o inicie sesión aquí.</translation>
    </message>
    <message>
        <source>The tovuk command line program has no session.</source>
        <translation>El programa de línea de comandos tovuk no tiene ninguna sesión.</translation>
    </message>
    <message>
        <source>The session file of the tovuk command line program could not be read. Sign in here instead.</source>
        <translation>No se pudo leer el archivo de sesión del programa de línea de comandos tovuk. Inicie sesión aquí en su lugar.</translation>
    </message>
    <message>
        <source>What the tovuk command line program stored is not a session. Sign in here instead.</source>
        <translation>Lo que guardó el programa de línea de comandos tovuk no es una sesión. Inicie sesión aquí en su lugar.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search resources, actions and settings</source>
        <translation>Buscar recursos, acciones y ajustes</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Elementos encontrados</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation>Buscar recursos</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>First object</source>
        <translation>Primer objeto</translation>
    </message>
    <message>
        <source>Second object</source>
        <translation>Segundo objeto</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Mostrar lo que es igual</translation>
    </message>
    <message>
        <source>Keys that differ</source>
        <translation>Claves que difieren</translation>
    </message>
    <message>
        <source>These are the same object.</source>
        <translation>Son el mismo objeto.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys read so far.</source>
        <translation>
            <numerusform>%n clave leída hasta ahora.</numerusform>
            <numerusform>%n claves leídas hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the first: %1. Only in the second: %2. Different values: %3. The same: %4.</source>
        <translation>Solo en el primero: %1. Solo en el segundo: %2. Valores distintos: %3. Iguales: %4.</translation>
    </message>
    <message>
        <source>Comparing reads one row for each key of both objects, and one for each of two values that have the same size.</source>
        <translation>La comparación lee una fila por cada clave de ambos objetos y otra por cada uno de dos valores del mismo tamaño.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Consultando el servicio.</translation>
    </message>
    <message>
        <source>The two objects hold the same.</source>
        <translation>Los dos objetos contienen lo mismo.</translation>
    </message>
    <message>
        <source>Name two objects first.</source>
        <translation>Indique primero dos objetos.</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>Filter by an SQL condition, for example total &gt; 100</source>
        <translation>Filtrar por una condición SQL, por ejemplo total &gt; 100</translation>
    </message>
    <message>
        <source>SQL condition that the rows must meet</source>
        <translation>Condición SQL que deben cumplir las filas</translation>
    </message>
</context>
<context>
    <name>ConditionRefusal</name>
    <message>
        <source>The condition is not understood: there is no column &quot;%1&quot;. Correct the name, or put text between single quotes.</source>
        <translation>No se entiende la condición: no existe la columna «%1». Corrija el nombre o ponga el texto entre comillas simples.</translation>
    </message>
    <message>
        <source>The condition is not understood: there is no function &quot;%1&quot;. Correct the name.</source>
        <translation>No se entiende la condición: no existe la función «%1». Corrija el nombre.</translation>
    </message>
    <message>
        <source>The condition is not understood: there is no table &quot;%1&quot;. Correct the name.</source>
        <translation>No se entiende la condición: no existe la tabla «%1». Corrija el nombre.</translation>
    </message>
    <message>
        <source>The condition is not complete. Write one whole expression, for example total &gt; 100.</source>
        <translation>La condición está incompleta. Escriba una expresión entera, por ejemplo total &gt; 100.</translation>
    </message>
    <message>
        <source>The condition is not understood near &quot;%1&quot;. Write one expression, for example total &gt; 100.</source>
        <translation>No se entiende la condición cerca de «%1». Escriba una expresión, por ejemplo total &gt; 100.</translation>
    </message>
    <message>
        <source>The condition cannot be used. SQLite says: %1</source>
        <translation>No se puede usar la condición. SQLite dice: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionDelegate</name>
    <message>
        <source>Inside this program</source>
        <translation>Dentro de este programa</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https, or plain http to this machine only.</source>
        <translation>https, o http sin cifrar solo con este equipo.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Read-only: nothing is written over this connection</source>
        <translation>Solo lectura: no se escribe nada por esta conexión</translation>
    </message>
    <message>
        <source>Default service</source>
        <translation>Servicio predeterminado</translation>
    </message>
    <message>
        <source>The name or id of a service. Empty: the first one.</source>
        <translation>El nombre o el id. de un servicio. Vacío: el primero.</translation>
    </message>
    <message>
        <source>Ask above, in rows</source>
        <translation>Preguntar si supera (filas)</translation>
    </message>
    <message>
        <source>A query that may read more rows asks first. Empty: it never asks for rows.</source>
        <translation>Antes de una consulta que puede leer más filas se pregunta. Vacío: nunca se pregunta por las filas.</translation>
    </message>
    <message>
        <source>Ask above, in US dollars</source>
        <translation>Preguntar si supera (dólares estadounidenses)</translation>
    </message>
    <message>
        <source>A query that may cost more asks first. Empty: it never asks for money.</source>
        <translation>Antes de una consulta que puede costar más se pregunta. Vacío: nunca se pregunta por el coste.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The service inside this program. It needs no account and stays the first one.</source>
        <translation>El servicio dentro de este programa. No necesita cuenta y sigue siendo el primero.</translation>
    </message>
    <message>
        <source>This connection comes from TOVUK_TOKEN in the environment of the program. It is gone when the program ends, and cannot be edited.</source>
        <translation>Esta conexión viene de TOVUK_TOKEN, en el entorno del programa. Desaparece cuando termina el programa y no se puede editar.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>This is not a whole number of rows.</source>
        <translation>Esto no es un número entero de filas.</translation>
    </message>
    <message>
        <source>This is not an amount in US dollars.</source>
        <translation>Esto no es un importe en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Esto no es una dirección.</translation>
    </message>
</context>
<context>
    <name>ConnectionHeader</name>
    <message>
        <source>LOCAL</source>
        <comment>environment</comment>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <comment>environment</comment>
        <translation>DESARROLLO</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>environment</comment>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <comment>connection</comment>
        <translation>SOLO LECTURA</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <comment>connection</comment>
        <translation>SESIÓN INICIADA</translation>
    </message>
    <message>
        <source>SIGNED OUT</source>
        <comment>connection</comment>
        <translation>SESIÓN CERRADA</translation>
    </message>
    <message>
        <source>Connection %1, %2, read-only</source>
        <translation>Conexión %1, %2, solo lectura</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Conexión %1, %2</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexión %1</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>This connection is in the list already.</source>
        <translation>Esta conexión ya está en la lista.</translation>
    </message>
    <message>
        <source>This connection is not in the list any more.</source>
        <translation>Esta conexión ya no está en la lista.</translation>
    </message>
    <message>
        <source>This connection comes from the environment of the program.</source>
        <translation>Esta conexión viene del entorno del programa.</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>¿Dónde está mi token?</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Administrar las conexiones…</translation>
    </message>
</context>
<context>
    <name>ConnectionRows</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>ConnectionTester</name>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 respondió en %2.</translation>
    </message>
    <message>
        <source>You are not signed in, so the token was not tried.</source>
        <translation>No ha iniciado sesión, así que no se probó el token.</translation>
    </message>
    <message>
        <source>It takes the token of %1.</source>
        <translation>Acepta el token de %1.</translation>
    </message>
    <message>
        <source>It does not take the token.</source>
        <translation>No acepta el token.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>ConnectionWindow</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>The file of the connections could not be read.</source>
        <translation>No se pudo leer el archivo de conexiones.</translation>
    </message>
    <message>
        <source>It is kept at %1.</source>
        <translation>Se conserva en %1.</translation>
    </message>
    <message>
        <source>The connections could not be written to their file: %1</source>
        <translation>No se pudieron escribir las conexiones en su archivo: %1</translation>
    </message>
    <message>
        <source>The change counts until the program ends.</source>
        <translation>El cambio vale hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Cambiar a esta</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>¿Dónde está mi token?</translation>
    </message>
    <message>
        <source>Writes the connections to a file. Tokens stay on this machine.</source>
        <translation>Escribe las conexiones en un archivo. Los tokens se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Only the local service is here. Add a connection to work with Tovuk or another service.</source>
        <translation>Aquí solo está el servicio local. Añada una conexión para trabajar con Tovuk o con otro servicio.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Probando la conexión…</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>The new connection is not saved yet.</source>
        <translation>La nueva conexión aún no se ha guardado.</translation>
    </message>
    <message>
        <source>The changes to %1 are not saved yet.</source>
        <translation>Los cambios de %1 aún no se han guardado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>This machine forgets the token. The service is not told.</source>
        <translation>Este equipo olvida el token. No se avisa al servicio.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>¿Quitar la conexión %1?</translation>
    </message>
    <message>
        <source>Its token goes too. What is stored at %1 stays as it is.</source>
        <translation>También se quita su token. Lo que está almacenado en %1 no cambia.</translation>
    </message>
    <message>
        <source>It is in use: the program goes on with Local.</source>
        <translation>Está en uso: el programa continúa con Local.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>Choose a file that was exported from this window.</source>
        <translation>Elija un archivo exportado desde esta ventana.</translation>
    </message>
    <message>
        <source>A file of connections holds no tokens: sign in to each.</source>
        <translation>Un archivo de conexiones no contiene tokens: inicie sesión en cada una.</translation>
    </message>
    <message>
        <source>Renamed, because the name was taken: %1.</source>
        <translation>Se cambió el nombre porque ya estaba en uso: %1.</translation>
    </message>
    <message>
        <source>Connections added from %1: %2.</source>
        <translation>Conexiones añadidas desde %1: %2.</translation>
    </message>
    <message>
        <source>Export connections, without their tokens</source>
        <translation>Exportar las conexiones, sin sus tokens</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Connections written to %1: %2.</source>
        <translation>Conexiones escritas en %1: %2.</translation>
    </message>
    <message>
        <source>Tokens stay on this machine: none is in the file.</source>
        <translation>Los tokens se quedan en este equipo: no hay ninguno en el archivo.</translation>
    </message>
</context>
<context>
    <name>ConnectionWindows</name>
    <message>
        <source>The local service does not run.</source>
        <translation>El servicio local no está en marcha.</translation>
    </message>
    <message>
        <source>It starts when you switch to it.</source>
        <translation>Se inicia al cambiar a él.</translation>
    </message>
    <message>
        <source>This connection needs no token of yours: its own lives as long as the program runs.</source>
        <translation>Esta conexión no necesita ningún token suyo: el propio dura mientras se ejecuta el programa.</translation>
    </message>
    <message>
        <source>No keyring is used in this run, so tokens stay in memory until the program ends.</source>
        <translation>En esta ejecución no se usa ningún depósito de claves, así que los tokens quedan en memoria hasta que termine el programa.</translation>
    </message>
</context>
<context>
    <name>CreateBindingDialog</name>
    <message>
        <source>The worker of %1 calls another service under this name, without a public address.</source>
        <translation>El worker de %1 llama a otro servicio con este nombre, sin dirección pública.</translation>
    </message>
    <message>
        <source>Service that is called</source>
        <translation>Servicio llamado</translation>
    </message>
    <message>
        <source>Name or id of a service</source>
        <translation>Nombre o id. de un servicio</translation>
    </message>
    <message>
        <source>The list of services did not arrive. The name or the id of one can be typed.</source>
        <translation>La lista de servicios no ha llegado. Puede escribir el nombre o el id. de uno.</translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation>No existe el servicio %1.</translation>
    </message>
    <message>
        <source>No service can have the name %1.</source>
        <translation>Ningún servicio puede llamarse %1.</translation>
    </message>
    <message>
        <source>A service cannot call itself through a binding.</source>
        <translation>Un servicio no puede llamarse a sí mismo mediante una vinculación.</translation>
    </message>
    <message>
        <source>The service %1 has no worker that a binding could call.</source>
        <translation>El servicio %1 no tiene ningún worker al que una vinculación pueda llamar.</translation>
    </message>
</context>
<context>
    <name>CreateDatabaseDialog</name>
    <message>
        <source>A copy of %1 becomes a database of %2. The file itself stays as it is.</source>
        <translation>Una copia de %1 pasa a ser una base de datos de %2. El archivo en sí no cambia.</translation>
    </message>
</context>
<context>
    <name>CreateResourceDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>CronActions</name>
    <message>
        <source>Create a cron trigger…</source>
        <translation>Crear un disparador cron…</translation>
    </message>
    <message>
        <source>Create trigger</source>
        <translation>Crear disparador</translation>
    </message>
    <message>
        <source>Save the edited schedule</source>
        <translation>Guardar la programación editada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard the edited schedule</source>
        <translation>Descartar la programación editada</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Rename the trigger…</source>
        <translation>Cambiar el nombre del disparador…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Pause the chosen triggers</source>
        <translation>Pausar los disparadores elegidos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume the chosen triggers</source>
        <translation>Reanudar los disparadores elegidos</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Undo the last change of triggers</source>
        <translation>Deshacer el último cambio de disparadores</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Puts back what was changed last, where nobody has changed it since.</source>
        <translation>Recupera lo último que se cambió, si nadie lo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Delete the trigger…</source>
        <translation>Eliminar el disparador…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Show the triggers</source>
        <translation>Mostrar los disparadores</translation>
    </message>
    <message>
        <source>Show the week calendar</source>
        <translation>Mostrar el calendario semanal</translation>
    </message>
    <message>
        <source>Show the past runs</source>
        <translation>Mostrar las ejecuciones pasadas</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Create a cron trigger</source>
        <translation>Crear un disparador cron</translation>
    </message>
    <message>
        <source>Name of the trigger</source>
        <translation>Nombre del disparador</translation>
    </message>
    <message>
        <source>Create the cron trigger %1</source>
        <translation>Crear el disparador cron %1</translation>
    </message>
    <message>
        <source>Schedule, by UTC</source>
        <translation>Programación, en UTC</translation>
    </message>
    <message>
        <source>The cron trigger %1 of %2 is deleted: it does not run any more.</source>
        <translation>Se elimina el disparador cron %1 de %2: ya no se ejecuta.</translation>
    </message>
    <message>
        <source>Its schedule is %1. No data goes with it.</source>
        <translation>Su programación es %1. No se pierden datos.</translation>
    </message>
    <message>
        <source>Delete trigger</source>
        <translation>Eliminar disparador</translation>
    </message>
    <message>
        <source>Delete the cron trigger %1</source>
        <translation>Eliminar el disparador cron %1</translation>
    </message>
</context>
<context>
    <name>CronCheck</name>
    <message>
        <source>A value is missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <comment>a number</comment>
        <translation>%1 no está entre %2 y %3.</translation>
    </message>
    <message>
        <source>“%1” is not known: L, W, # and ? are no part of cron here.</source>
        <translation>«%1» no se reconoce: L, W, # y ? no forman parte de cron aquí.</translation>
    </message>
    <message>
        <source>“%1” is no number and no name from JAN to DEC.</source>
        <translation>«%1» no es un número ni un nombre de JAN a DEC.</translation>
    </message>
    <message>
        <source>“%1” is no number and no name from SUN to SAT.</source>
        <translation>«%1» no es un número ni un nombre de SUN a SAT.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>A value is missing beside a comma.</source>
        <translation>Falta un valor junto a una coma.</translation>
    </message>
    <message>
        <source>The range “%1” runs backwards.</source>
        <translation>El intervalo «%1» va hacia atrás.</translation>
    </message>
    <message>
        <source>The step “%1” is not from 1 to %2.</source>
        <translation>El paso «%1» no está entre 1 y %2.</translation>
    </message>
    <message>
        <source>Nothing is chosen: write a value, or * for every one.</source>
        <translation>No se ha elegido nada: escriba un valor, o * para todos.</translation>
    </message>
    <message>
        <source>A field holds no spaces; put commas between values.</source>
        <translation>Un campo no lleva espacios; separe los valores con comas.</translation>
    </message>
    <message>
        <source>The schedule has %1 characters; 120 are allowed.</source>
        <translation>La programación tiene %1 caracteres; se permiten 120.</translation>
    </message>
    <message>
        <source>This day never comes in the months that are chosen.</source>
        <translation>Este día nunca llega en los meses elegidos.</translation>
    </message>
    <message>
        <source>The schedule must be one line.</source>
        <translation>La programación debe ocupar una sola línea.</translation>
    </message>
    <message>
        <source>Write five fields, for example */15 * * * *.</source>
        <translation>Escriba cinco campos, por ejemplo */15 * * * *.</translation>
    </message>
    <message>
        <source>Nicknames such as “%1” are not known; write five fields.</source>
        <translation>Los alias como «%1» no se reconocen; escriba cinco campos.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields; five are wanted: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>Hay %n campo; se esperan cinco: minuto, hora, día del mes, mes, día de la semana.</numerusform>
            <numerusform>Hay %n campos; se esperan cinco: minuto, hora, día del mes, mes, día de la semana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>0 to 59; * is every minute, */15 every 15 minutes, 0,30 two of them.</source>
        <translation>De 0 a 59; * es cada minuto, */15 cada 15 minutos, 0,30 dos de ellos.</translation>
    </message>
    <message>
        <source>0 to 23 by UTC; 9-17 is a range, */6 every 6 hours.</source>
        <translation>De 0 a 23 en UTC; 9-17 es un intervalo, */6 cada 6 horas.</translation>
    </message>
    <message>
        <source>1 to 31; with a day of the week as well, either one is enough.</source>
        <translation>De 1 a 31; si hay también un día de la semana, basta con uno de los dos.</translation>
    </message>
    <message>
        <source>1 to 12 or JAN to DEC; a range is written MAR-MAY.</source>
        <translation>De 1 a 12 o de JAN a DEC; un intervalo se escribe MAR-MAY.</translation>
    </message>
    <message>
        <source>0 to 7 or SUN to SAT; 0 and 7 are Sunday, MON-FRI the working days.</source>
        <translation>De 0 a 7 o de SUN a SAT; 0 y 7 son domingo, MON-FRI los días laborables.</translation>
    </message>
    <message>
        <source>A step of %1 does not divide the hour: the last run of an hour and the first one of the next are %2 minutes apart.</source>
        <translation>Un paso de %1 no divide la hora: entre la última ejecución de una hora y la primera de la siguiente hay %2 minutos.</translation>
    </message>
    <message>
        <source>A step of %1 does not divide the day: the last hour of a day and the first one of the next are %2 hours apart.</source>
        <translation>Un paso de %1 no divide el día: entre la última hora de un día y la primera del siguiente hay %2 horas.</translation>
    </message>
    <message>
        <source>Both days are restricted: it runs when either of them is right, not only when both are.</source>
        <translation>Ambos días están restringidos: se ejecuta cuando se cumple cualquiera de los dos, no solo cuando se cumplen ambos.</translation>
    </message>
</context>
<context>
    <name>CronModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Next run (UTC)</source>
        <translation>Próxima ejecución (UTC)</translation>
    </message>
    <message>
        <source>Next run (%1)</source>
        <comment>the time zone</comment>
        <translation>Próxima ejecución (%1)</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>Ejecuciones al mes</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a trigger</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a trigger</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The local rules of cron do not know this schedule.</source>
        <translation>Las reglas locales de cron no reconocen esta programación.</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in place of the next run</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an estimated number of runs</comment>
        <translation>unas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n triggers in one minute, at %1 UTC first.</source>
        <translation>
            <numerusform>%n disparador en un minuto, primero a las %1 UTC.</numerusform>
            <numerusform>%n disparadores en un minuto, primero a las %1 UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs come %n minutes apart, before the one before is done.</source>
        <translation>
            <numerusform>Las ejecuciones llegan cada %n minuto, antes de que termine la anterior.</numerusform>
            <numerusform>Las ejecuciones llegan cada %n minutos, antes de que termine la anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <comment>a trigger with unsaved changes</comment>
        <translation>%1 (editado)</translation>
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
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>Ejecuciones pasadas</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on the disk: %1</source>
        <translation>Lo escrito no se puede conservar en el disco: %1</translation>
    </message>
    <message>
        <source>The cron trigger %1 is deleted.</source>
        <translation>El disparador cron %1 se ha eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n triggers run again.</source>
        <translation>
            <numerusform>%n disparador vuelve a ejecutarse.</numerusform>
            <numerusform>%n disparadores vuelven a ejecutarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers are paused.</source>
        <translation>
            <numerusform>%n disparador está en pausa.</numerusform>
            <numerusform>%n disparadores están en pausa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trigger is called %1 now.</source>
        <translation>El disparador se llama ahora %1.</translation>
    </message>
    <message>
        <source>The schedule of %1 is saved.</source>
        <translation>La programación de %1 se ha guardado.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>El cambio se ha deshecho.</translation>
    </message>
    <message>
        <source>Nothing was undone: somebody has changed it since.</source>
        <translation>No se ha deshecho nada: alguien lo ha cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>The change is undone, except for %n triggers that somebody has changed since.</source>
        <translation>
            <numerusform>El cambio se ha deshecho, salvo en %n disparador que alguien ha cambiado desde entonces.</numerusform>
            <numerusform>El cambio se ha deshecho, salvo en %n disparadores que alguien ha cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>The cron triggers did not arrive.</source>
        <translation>Los disparadores cron no han llegado.</translation>
    </message>
    <message>
        <source>Asking for the cron triggers.</source>
        <translation>Solicitando los disparadores cron.</translation>
    </message>
    <message>
        <source>This service has no cron trigger yet.</source>
        <translation>Este servicio aún no tiene ningún disparador cron.</translation>
    </message>
</context>
<context>
    <name>CronRoom</name>
    <message numerus="yes">
        <source>%n triggers in this service</source>
        <translation>
            <numerusform>%n disparador en este servicio</numerusform>
            <numerusform>%n disparadores en este servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 triggers in this service, %2 in the whole account at most</source>
        <translation>%1 disparadores en este servicio, %2 como máximo en toda la cuenta</translation>
    </message>
    <message>
        <source>%1 of %2 triggers of the account</source>
        <translation>%1 de %2 disparadores de la cuenta</translation>
    </message>
    <message>
        <source>The account has %1 cron triggers, which is the most that its plan allows. Delete one first.</source>
        <translation>La cuenta tiene %1 disparadores cron, el máximo que permite su plan. Elimine uno primero.</translation>
    </message>
</context>
<context>
    <name>CronRuns</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Daylight saving</source>
        <translation>Cambio de hora</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>goes</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>desaparece</translation>
    </message>
    <message>
        <source>It comes about %1 times a month, as before.</source>
        <translation>Se ejecuta unas %1 veces al mes, como antes.</translation>
    </message>
    <message>
        <source>It comes about %1 times a month in place of %2.</source>
        <translation>Se ejecuta unas %1 veces al mes en lugar de %2.</translation>
    </message>
    <message>
        <source>None of the runs listed stays.</source>
        <translation>No se mantiene ninguna de las ejecuciones de la lista.</translation>
    </message>
    <message>
        <source>All runs listed stay.</source>
        <translation>Se mantienen todas las ejecuciones de la lista.</translation>
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
        <translation>%1, %2: ninguna ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n runs.</source>
        <comment>a day, an hour</comment>
        <translation>
            <numerusform>%1, %2: %n ejecución.</numerusform>
            <numerusform>%1, %2: %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks go forward: some of this hour is skipped.</source>
        <translation>Los relojes se adelantan: parte de esta hora se omite.</translation>
    </message>
    <message>
        <source>The clocks go back: some of this hour comes twice.</source>
        <translation>Los relojes se atrasan: parte de esta hora se repite.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n triggers come in one minute.</source>
        <translation>
            <numerusform>Hasta %n disparador llega en un mismo minuto.</numerusform>
            <numerusform>Hasta %n disparadores llegan en un mismo minuto.</numerusform>
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
        <translation>%1, la segunda vez: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes with runs.</source>
        <translation>
            <numerusform>%n minuto más con ejecuciones.</numerusform>
            <numerusform>%n minutos más con ejecuciones.</numerusform>
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
        <translation>Cada minuto.</translation>
    </message>
    <message>
        <source>Every minute from %1 to %2 UTC.</source>
        <translation>Cada minuto de %1 a %2 UTC.</translation>
    </message>
    <message>
        <source>Every minute of the hours %1 by UTC.</source>
        <translation>Cada minuto de las horas %1 en UTC.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes.</source>
        <translation>
            <numerusform>Cada %n minuto.</numerusform>
            <numerusform>Cada %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2 UTC.</source>
        <translation>
            <numerusform>Cada %n minuto de %1 a %2 UTC.</numerusform>
            <numerusform>Cada %n minutos de %1 a %2 UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes in the hours %1 by UTC.</source>
        <translation>
            <numerusform>Cada %n minuto en las horas %1 en UTC.</numerusform>
            <numerusform>Cada %n minutos en las horas %1 en UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour at minute %1.</source>
        <translation>Cada hora en el minuto %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, the first time of a day at %1 UTC.</source>
        <translation>
            <numerusform>Cada %n hora, la primera del día a las %1 UTC.</numerusform>
            <numerusform>Cada %n horas, la primera del día a las %1 UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2 by UTC.</source>
        <translation>En el minuto %1 de las horas %2 en UTC.</translation>
    </message>
    <message>
        <source>Every hour at the minutes %1.</source>
        <translation>Cada hora en los minutos %1.</translation>
    </message>
    <message>
        <source>At the minutes %1 of the hours %2 by UTC.</source>
        <translation>En los minutos %1 de las horas %2 en UTC.</translation>
    </message>
    <message>
        <source>On day %1 of the month, and every %2 as well, at %3 UTC.</source>
        <translation>El día %1 del mes, y además cada %2, a las %3 UTC.</translation>
    </message>
    <message>
        <source>On the days %1 of the month, and every %2 as well, at %3 UTC.</source>
        <translation>Los días %1 del mes, y además cada %2, a las %3 UTC.</translation>
    </message>
    <message>
        <source>Every %1 that is one of the days %2 of the month, at %3 UTC.</source>
        <translation>Cada %1 que sea uno de los días %2 del mes, a las %3 UTC.</translation>
    </message>
    <message>
        <source>Every %1 at %2 UTC.</source>
        <comment>weekdays, times</comment>
        <translation>Cada %1 a las %2 UTC.</translation>
    </message>
    <message>
        <source>Every day from %1 to %2 at %3 UTC.</source>
        <comment>weekdays, times</comment>
        <translation>Todos los días de %1 a %2, a las %3 UTC.</translation>
    </message>
    <message>
        <source>On day %1 of the month at %2 UTC.</source>
        <translation>El día %1 del mes a las %2 UTC.</translation>
    </message>
    <message>
        <source>On the days %1 of the month at %2 UTC.</source>
        <translation>Los días %1 del mes a las %2 UTC.</translation>
    </message>
    <message>
        <source>Every day at %1 UTC.</source>
        <translation>Todos los días a las %1 UTC.</translation>
    </message>
    <message>
        <source>Only on a %1 that is one of the days %2 of the month.</source>
        <translation>Solo en %1 que sea uno de los días %2 del mes.</translation>
    </message>
    <message>
        <source>Only on day %1 of the month, and every %2 as well.</source>
        <translation>Solo el día %1 del mes, y además cada %2.</translation>
    </message>
    <message>
        <source>Only on the days %1 of the month, and every %2 as well.</source>
        <translation>Solo los días %1 del mes, y además cada %2.</translation>
    </message>
    <message>
        <source>Only on %1.</source>
        <comment>weekdays</comment>
        <translation>Solo en %1.</translation>
    </message>
    <message>
        <source>Only from %1 to %2.</source>
        <comment>weekdays</comment>
        <translation>Solo de %1 a %2.</translation>
    </message>
    <message>
        <source>Only on day %1 of the month.</source>
        <translation>Solo el día %1 del mes.</translation>
    </message>
    <message>
        <source>Only on the days %1 of the month.</source>
        <translation>Solo los días %1 del mes.</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>months</comment>
        <translation>Solo en %1.</translation>
    </message>
    <message>
        <source>Only from %1 to %2.</source>
        <comment>months</comment>
        <translation>Solo de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>CronWrites</name>
    <message>
        <source>Change the cron trigger %1</source>
        <translation>Cambiar el disparador cron %1</translation>
    </message>
</context>
<context>
    <name>CronZone</name>
    <message>
        <source>Before this run the clocks go forward from %1 to %2 on %3: from here on it comes later by the local clock.</source>
        <translation>Antes de esta ejecución, los relojes se adelantan de %1 a %2 el %3: a partir de aquí llega más tarde según la hora local.</translation>
    </message>
    <message>
        <source>Before this run the clocks go back from %1 to %2 on %3: from here on it comes earlier by the local clock.</source>
        <translation>Antes de esta ejecución, los relojes se atrasan de %1 a %2 el %3: a partir de aquí llega más temprano según la hora local.</translation>
    </message>
    <message>
        <source>There is no %1 on this day: the clocks skip it.</source>
        <comment>a time of day</comment>
        <translation>La hora %1 no existe este día: los relojes la saltan.</translation>
    </message>
    <message>
        <source>This local time comes twice on this day; it runs the first time.</source>
        <translation>Esta hora local se repite este día; se ejecuta la primera vez.</translation>
    </message>
    <message>
        <source>This local time comes twice on this day; it runs the second time.</source>
        <translation>Esta hora local se repite este día; se ejecuta la segunda vez.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>%1 was open here. Choose it at the left to read its rows.</source>
        <translation>%1 estaba abierta aquí. Elíjala a la izquierda para leer sus filas.</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>Esta tabla no tiene filas.</translation>
    </message>
    <message>
        <source>No row meets the condition.</source>
        <translation>Ninguna fila cumple la condición.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>unas %1 filas</translation>
    </message>
    <message>
        <source>%1 rows read so far</source>
        <translation>%1 filas leídas hasta ahora</translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation>al menos %1 filas</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>Abra primero una tabla.</translation>
    </message>
    <message>
        <source>Rows without a condition</source>
        <translation>Filas sin condición</translation>
    </message>
    <message>
        <source>Rows of the former condition</source>
        <translation>Filas de la condición anterior</translation>
    </message>
    <message>
        <source>Choose a table or view at the left to see its rows. Opening a view may read all rows behind it.</source>
        <translation>Elija una tabla o vista a la izquierda para ver sus filas. Abrir una vista puede leer todas las filas que hay detrás.</translation>
    </message>
    <message>
        <source>How many rows there are is not known until they are counted.</source>
        <translation>No se sabe cuántas filas hay hasta contarlas.</translation>
    </message>
</context>
<context>
    <name>DeleteResource</name>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
</context>
<context>
    <name>DeviceLogin</name>
    <message>
        <source>The service did not say which page to open. Check the address of the connection, or paste a token.</source>
        <translation>El servicio no indicó qué página abrir. Compruebe la dirección de la conexión o pegue un token.</translation>
    </message>
    <message>
        <source>The code has expired. Start the sign-in again.</source>
        <translation>El código ha caducado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>El inicio de sesión se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>The service does not know the code any more. Start the sign-in again.</source>
        <translation>El servicio ya no conoce el código. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The service approved the sign-in but sent no token. Start the sign-in again.</source>
        <translation>El servicio aprobó el inicio de sesión, pero no envió ningún token. Inicie sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>DraftTabs</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>Cerrar este borrador</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Borrador %1</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Cambiar el nombre del borrador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>A draft needs a name.</source>
        <translation>Un borrador necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service did not understand the request.</source>
        <translation>El servicio no entendió la solicitud.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation>El servicio no aceptó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The plan does not include this.</source>
        <translation>El plan no incluye esto.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Esta cuenta no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>The service has no such resource.</source>
        <translation>El servicio no tiene ese recurso.</translation>
    </message>
    <message>
        <source>Something else changed or holds this already.</source>
        <translation>Ya se modificó o está ocupado por otra operación.</translation>
    </message>
    <message>
        <source>That is larger than allowed.</source>
        <translation>Supera el tamaño permitido.</translation>
    </message>
    <message>
        <source>Too many requests were sent, or a usage cap was reached.</source>
        <translation>Se enviaron demasiadas solicitudes o se alcanzó un límite de uso.</translation>
    </message>
    <message>
        <source>The service had a problem.</source>
        <translation>El servicio tuvo un problema.</translation>
    </message>
    <message>
        <source>The answer of the service could not be read.</source>
        <translation>No se pudo leer la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>No se pudo acceder al servicio.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>a request, by the person</comment>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Se produjo un error en este programa.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Refresh the list: it may have been deleted.</source>
        <translation>Actualice la lista: es posible que se haya eliminado.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at Details.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, consulte Detalles.</translation>
    </message>
    <message>
        <source>Check the network and the address of the connection, then try again.</source>
        <translation>Compruebe la red y la dirección de la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once.</source>
        <translation>Inténtelo de nuevo o pida menos datos a la vez.</translation>
    </message>
    <message>
        <source>Allow writing in the connection menu to do this.</source>
        <translation>Para hacerlo, permita la escritura en el menú de la conexión.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>HTTP status: none, no answer came</source>
        <translation>Estado HTTP: ninguno, no llegó respuesta</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source>Instruction: %1</source>
        <translation>Indicación: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Try again after 1 second</source>
        <translation>Reintentar después de 1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>Try again after %n seconds</source>
        <translation>
            <numerusform>Reintentar después de %n segundo</numerusform>
            <numerusform>Reintentar después de %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresLine</name>
    <message numerus="yes">
        <source>rows</source>
        <translation>
            <numerusform>fila</numerusform>
            <numerusform>filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows returned: the rows of this result. They are not metered.</source>
        <translation>Filas devueltas: las filas de este resultado. No se contabilizan.</translation>
    </message>
    <message numerus="yes">
        <source>read</source>
        <comment>rows read</comment>
        <translation>
            <numerusform>leída</numerusform>
            <numerusform>leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read: the rows the database looked at to find the result. These are metered.</source>
        <translation>Filas leídas: las filas que la base de datos examinó para hallar el resultado. Se contabilizan.</translation>
    </message>
    <message numerus="yes">
        <source>written</source>
        <comment>rows written</comment>
        <translation>
            <numerusform>escrita</numerusform>
            <numerusform>escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written: rows changed, with those in indexes. These are metered.</source>
        <translation>Filas escritas: filas modificadas, incluidas las de los índices. Se contabilizan.</translation>
    </message>
    <message numerus="yes">
        <source>VM steps</source>
        <translation>
            <numerusform>paso de la VM</numerusform>
            <numerusform>pasos de la VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of SQLite&apos;s virtual machine: the work done. They are not metered.</source>
        <translation>Pasos de la máquina virtual de SQLite: el trabajo realizado. No se contabilizan.</translation>
    </message>
    <message numerus="yes">
        <source>full-scan steps</source>
        <translation>
            <numerusform>paso de recorrido completo</numerusform>
            <numerusform>pasos de recorrido completo</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps forward through a table without an index. Many of them mean that an index is missing.</source>
        <translation>Pasos de avance por una tabla sin índice. Si son muchos, falta un índice.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>almacenados</translation>
    </message>
    <message>
        <source>Size of the database after this statement.</source>
        <translation>Tamaño de la base de datos después de esta sentencia.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>Time the service took for the statement.</source>
        <translation>Tiempo que tardó el servicio en ejecutar la sentencia.</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ida y vuelta</translation>
    </message>
    <message>
        <source>Time from sending the statement to the last byte of the answer.</source>
        <translation>Tiempo desde el envío de la sentencia hasta el último byte de la respuesta.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coste</translation>
    </message>
    <message>
        <source>Price of the rows read and written beyond what the plan includes.</source>
        <translation>Precio de las filas leídas y escritas por encima de lo que incluye el plan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leídas</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritas</translation>
    </message>
    <message>
        <source>About so many rows were read. With more than one table SQLite does not tell the service the exact number; this is its estimate, and rather too high. It is metered.</source>
        <translation>Se leyó aproximadamente este número de filas. Con más de una tabla, SQLite no indica al servicio el número exacto; esta es la estimación del servicio, más bien por encima del valor real. Se contabiliza.</translation>
    </message>
    <message>
        <source>about %1 read</source>
        <translation>unas %1 leídas</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>time a statement runs</comment>
        <translation>hasta ahora</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Texto que se busca</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>Texto que lo sustituye</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazo</numerusform>
            <numerusform>%n reemplazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
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
        <translation>1 fila</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
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
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>less than $%1</source>
        <comment>US dollars</comment>
        <translation>menos de %1 USD</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>1 second ago</source>
        <translation>hace 1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 second</source>
        <translation>dentro de 1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>dentro de %n segundo</numerusform>
            <numerusform>dentro de %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>dentro de 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dentro de %n minuto</numerusform>
            <numerusform>dentro de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>dentro de 1 hora</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dentro de %n hora</numerusform>
            <numerusform>dentro de %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>dentro de 1 día</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC (%2 local time)</source>
        <translation>%1 UTC (%2 hora local)</translation>
    </message>
</context>
<context>
    <name>GoToRow</name>
    <message>
        <source>A row number is a whole number from 1.</source>
        <translation>El número de fila es un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>La última fila es %1.</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Ir a una fila</translation>
    </message>
    <message>
        <source>Row number, 1 – %1</source>
        <translation>Número de fila, 1 – %1</translation>
    </message>
    <message>
        <source>Row number. How many rows there are is not known until they are counted.</source>
        <translation>Número de fila. No se sabe cuántas filas hay hasta contarlas.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Row number. There are about %1 rows; how many exactly is known when they are counted.</source>
        <translation>Número de fila. Hay unas %1 filas; la cifra exacta se sabe al contarlas.</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Mostrar la celda</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>Mostrar la fila como formulario</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Orden ascendente</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>No ordenar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar el ancho</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Ocultar la columna</translation>
    </message>
    <message>
        <source>Fit all widths</source>
        <translation>Ajustar todos los anchos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort upwards · uses an index</source>
        <translation>Orden ascendente · usa un índice</translation>
    </message>
    <message>
        <source>Sort downwards · uses an index</source>
        <translation>Orden descendente · usa un índice</translation>
    </message>
    <message>
        <source>Sort upwards · reads about %1 rows for each page</source>
        <translation>Orden ascendente · lee unas %1 filas por página</translation>
    </message>
    <message>
        <source>Sort downwards · reads about %1 rows for each page</source>
        <translation>Orden descendente · lee unas %1 filas por página</translation>
    </message>
    <message>
        <source>Sort upwards · reads every row for each page</source>
        <translation>Orden ascendente · lee todas las filas en cada página</translation>
    </message>
    <message>
        <source>Sort downwards · reads every row for each page</source>
        <translation>Orden descendente · lee todas las filas en cada página</translation>
    </message>
    <message>
        <source>Only the selected cells</source>
        <translation>Solo las celdas seleccionadas</translation>
    </message>
</context>
<context>
    <name>GridExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>aún sin cargar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, column</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>value, row</comment>
        <translation>%1, fila %2</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>Menú principal (F10)</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Servicio %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search in the statements</source>
        <translation>Buscar en las sentencias</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Statements you ran</source>
        <translation>Sentencias ejecutadas</translation>
    </message>
    <message>
        <source>The history could not be saved: %1</source>
        <translation>No se pudo guardar el historial: %1</translation>
    </message>
    <message>
        <source>One statement was deleted from the history.</source>
        <translation>Se eliminó una sentencia del historial.</translation>
    </message>
    <message>
        <source>Statements that you run are kept here with their figures.</source>
        <translation>Las sentencias que se ejecutan se conservan aquí con sus cifras.</translation>
    </message>
    <message>
        <source>No statement holds this text.</source>
        <translation>Ninguna sentencia contiene este texto.</translation>
    </message>
    <message>
        <source>Choose a statement first.</source>
        <translation>Elija primero una sentencia.</translation>
    </message>
    <message>
        <source>No statement was deleted from the history.</source>
        <translation>No se ha eliminado ninguna sentencia del historial.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Succeeded</source>
        <comment>a statement</comment>
        <translation>Correcta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a statement</comment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>returned by a statement</comment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>Filas escritas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of a statement</comment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>the time zone</comment>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>a statement; the error</comment>
        <translation>Error: %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filtrar las acciones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <source>%1 already belongs to the action “%2”.</source>
        <translation>%1 ya pertenece a la acción «%2».</translation>
    </message>
</context>
<context>
    <name>KeychainTask</name>
    <message>
        <source>Another text came back than was stored.</source>
        <translation>Volvió un texto distinto del que se guardó.</translation>
    </message>
    <message>
        <source>The entry is still there.</source>
        <translation>La entrada sigue ahí.</translation>
    </message>
    <message>
        <source>The entry was not there when it was looked for.</source>
        <translation>La entrada no estaba cuando se buscó.</translation>
    </message>
</context>
<context>
    <name>KvActions</name>
    <message>
        <source>List the keys</source>
        <translation>Listar las claves</translation>
    </message>
    <message>
        <source>Lists from the start: one metered list.</source>
        <translation>Lista desde el principio: se contabiliza un listado.</translation>
    </message>
    <message>
        <source>List the keys with the prefix</source>
        <translation>Listar las claves con el prefijo</translation>
    </message>
    <message>
        <source>List these</source>
        <translation>Listar estas</translation>
    </message>
    <message>
        <source>Asks the service for the keys that begin so: one metered list.</source>
        <translation>Pide al servicio las claves que empiezan así: se contabiliza un listado.</translation>
    </message>
    <message>
        <source>List 1,000 more keys</source>
        <translation>Listar 1000 claves más</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>Listar más</translation>
    </message>
    <message>
        <source>One metered list.</source>
        <translation>Se contabiliza un listado.</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>Listar todas las claves</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>Listar todo</translation>
    </message>
    <message>
        <source>Page after page to the end: one metered list for each 1,000 keys.</source>
        <translation>Página tras página hasta el final: se contabiliza un listado por cada 1000 claves.</translation>
    </message>
    <message>
        <source>Stop listing</source>
        <translation>Dejar de listar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Filter the keys by prefix</source>
        <translation>Filtrar las claves por prefijo</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Nueva clave…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Names a key; its value is written when it is saved.</source>
        <translation>Da nombre a una clave; su valor se escribe al guardarla.</translation>
    </message>
    <message>
        <source>Delete the selected keys…</source>
        <translation>Eliminar las claves seleccionadas…</translation>
    </message>
    <message>
        <source>One metered delete for each key.</source>
        <translation>Se contabiliza una eliminación por cada clave.</translation>
    </message>
    <message>
        <source>Copy the selected keys</source>
        <translation>Copiar las claves seleccionadas</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>Leer la entrada</translation>
    </message>
    <message>
        <source>One metered read.</source>
        <translation>Se contabiliza una lectura.</translation>
    </message>
    <message>
        <source>Save the entry…</source>
        <translation>Guardar la entrada…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Shows what changes first. One read, to see that nobody changed it meanwhile, and one write.</source>
        <translation>Muestra primero lo que cambia. Una lectura, para ver que nadie la ha cambiado entretanto, y una escritura.</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>Mostrar la diferencia</translation>
    </message>
    <message>
        <source>Revert what was typed</source>
        <translation>Revertir lo escrito</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Rename the key…</source>
        <translation>Cambiar el nombre de la clave…</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>Eliminar la clave…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>One read, to see that nobody changed it meanwhile, and one delete.</source>
        <translation>Una lectura, para ver que nadie la ha cambiado entretanto, y una eliminación.</translation>
    </message>
    <message>
        <source>Undo the last change of the entry</source>
        <translation>Deshacer el último cambio de la entrada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Puts back what was there, if nobody changed it since.</source>
        <translation>Recupera lo que había, si nadie lo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Format the JSON</source>
        <translation>Dar formato al JSON</translation>
    </message>
    <message>
        <source>Take the value from a file…</source>
        <translation>Tomar el valor de un archivo…</translation>
    </message>
    <message>
        <source>Save the value to a file…</source>
        <translation>Guardar el valor en un archivo…</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las claves</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>Eliminar el espacio de nombres…</translation>
    </message>
    <message>
        <source>Create a KV namespace</source>
        <translation>Crear un espacio de nombres KV</translation>
    </message>
    <message>
        <source>Name of the namespace</source>
        <translation>Nombre del espacio de nombres</translation>
    </message>
    <message>
        <source>Create KV namespace %1</source>
        <translation>Crear el espacio de nombres KV %1</translation>
    </message>
    <message>
        <source>The namespace %1 of %2 is deleted with all its keys and values.</source>
        <translation>Se elimina el espacio de nombres %1 de %2 con todas sus claves y valores.</translation>
    </message>
    <message>
        <source>This deletes %1.</source>
        <comment>a size</comment>
        <translation>Esto elimina %1.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete namespace</source>
        <translation>Eliminar espacio de nombres</translation>
    </message>
    <message>
        <source>Delete KV namespace %1</source>
        <translation>Eliminar el espacio de nombres KV %1</translation>
    </message>
</context>
<context>
    <name>KvContent</name>
    <message>
        <source>A key has at least one byte.</source>
        <translation>Una clave tiene al menos un byte.</translation>
    </message>
    <message>
        <source>A key has at most %1 bytes, this one %2.</source>
        <translation>Una clave tiene como máximo %1 bytes; esta tiene %2.</translation>
    </message>
    <message>
        <source>KV stores no empty value: it has at least one byte.</source>
        <translation>KV no guarda valores vacíos: un valor tiene al menos un byte.</translation>
    </message>
    <message>
        <source>A value has at most %1 bytes (25 MiB), this one %2. Object storage takes larger ones.</source>
        <translation>Un valor tiene como máximo %1 bytes (25 MiB); este tiene %2. Para valores mayores, use el almacenamiento de objetos.</translation>
    </message>
    <message>
        <source>Metadata is one JSON object, in braces.</source>
        <translation>Los metadatos son un objeto JSON entre llaves.</translation>
    </message>
    <message>
        <source>Metadata has at most %1 bytes without white space, this has %2.</source>
        <translation>Los metadatos tienen como máximo %1 bytes sin espacios en blanco; estos tienen %2.</translation>
    </message>
    <message>
        <source>Metadata is nested at most %1 levels deep.</source>
        <translation>Los metadatos se anidan como máximo en %1 niveles.</translation>
    </message>
    <message>
        <source>The last time that can be set is the end of the year 9999.</source>
        <translation>La última fecha que se puede fijar es el final del año 9999.</translation>
    </message>
    <message>
        <source>An entry expires at the earliest %1 seconds from now.</source>
        <translation>Una entrada caduca como pronto dentro de %1 segundos.</translation>
    </message>
    <message>
        <source>An entry lives at least %1 seconds.</source>
        <translation>Una entrada dura al menos %1 segundos.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>dentro de %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>dentro de %1 min</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <comment>hours</comment>
        <translation>dentro de %1 h</translation>
    </message>
</context>
<context>
    <name>KvDraft</name>
    <message>
        <source>%1 Unix seconds</source>
        <translation>%1 segundos Unix</translation>
    </message>
    <message>
        <source>Seconds, or as 15 min, 2 h, 7 d; at least %1 seconds.</source>
        <translation>En segundos, o como 15 min, 2 h, 7 d; al menos %1 segundos.</translation>
    </message>
    <message>
        <source>%1 seconds from the save</source>
        <comment>until an entry expires</comment>
        <translation>%1 segundos desde que se guarda</translation>
    </message>
    <message>
        <source>A time as 2026-12-01 09:00, and a zone behind it if it is not the local one.</source>
        <translation>Una fecha como 2026-12-01 09:00, seguida de la zona si no es la local.</translation>
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
        <translation>CADUCA</translation>
    </message>
    <message>
        <source>When the entry expires</source>
        <translation>Cuándo caduca la entrada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After</source>
        <comment>a while</comment>
        <translation>Después de</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>En la fecha</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>90, 15 min, 2 h, 7 d</source>
        <translation>90, 15 min, 2 h, 7 d</translation>
    </message>
    <message>
        <source>%1 · kept when you save</source>
        <translation>%1 · se conserva al guardar</translation>
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
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>key</source>
        <comment>column of a list</comment>
        <translation>clave</translation>
    </message>
    <message>
        <source>size</source>
        <comment>column of a list</comment>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>expires</source>
        <comment>column of a list</comment>
        <translation>caduca</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>column of a list</comment>
        <translation>metadatos</translation>
    </message>
</context>
<context>
    <name>KvKeysPage</name>
    <message>
        <source>The key is now %1.</source>
        <translation>La clave es ahora %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are deleted.</source>
        <translation>
            <numerusform>%1 clave eliminada.</numerusform>
            <numerusform>%1 claves eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not take %1; select them and try again.</source>
        <translation>El servicio no aceptó %1; selecciónelas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>At most 512 bytes. One read tells whether it exists already.</source>
        <translation>Como máximo 512 bytes. Una lectura indica si ya existe.</translation>
    </message>
</context>
<context>
    <name>KvKeysPane</name>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>Claves que empiezan por</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>keys</comment>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Delete keys?</source>
        <translation>¿Eliminar claves?</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are deleted with their values.</source>
        <translation>
            <numerusform>Se elimina %1 clave con su valor.</numerusform>
            <numerusform>Se eliminan %1 claves con sus valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one metered delete for each key.</source>
        <translation>Se contabiliza una eliminación por cada clave.</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>Eliminar claves</translation>
    </message>
    <message>
        <source>all %1 with this prefix</source>
        <comment>keys</comment>
        <translation>las %1 con este prefijo</translation>
    </message>
    <message>
        <source>%1 of %2 listed; there may be more</source>
        <comment>keys</comment>
        <translation>%1 de %2 listadas; puede haber más</translation>
    </message>
    <message>
        <source>%1 listed with the prefix %2</source>
        <comment>keys</comment>
        <translation>%1 listadas con el prefijo %2</translation>
    </message>
    <message>
        <source>%1 keys listed; the service has more</source>
        <translation>%1 claves listadas; el servicio tiene más</translation>
    </message>
    <message>
        <source>all %1 keys</source>
        <translation>las %1 claves</translation>
    </message>
    <message>
        <source>All keys with this prefix are listed, or there is no prefix.</source>
        <translation>Todas las claves con este prefijo están listadas, o no hay prefijo.</translation>
    </message>
    <message>
        <source>There are no more keys.</source>
        <translation>No hay más claves.</translation>
    </message>
    <message>
        <source>All keys are listed.</source>
        <translation>Todas las claves están listadas.</translation>
    </message>
    <message>
        <source>Nothing is being listed.</source>
        <translation>No hay ningún listado en curso.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>No key is selected.</source>
        <translation>No hay ninguna clave seleccionada.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Consultando el servicio.</translation>
    </message>
    <message>
        <source>The list did not arrive.</source>
        <translation>La lista no ha llegado.</translation>
    </message>
    <message>
        <source>The keys have not been listed. Listing them is one metered list.</source>
        <translation>Las claves no se han listado. Al listarlas se contabiliza un listado.</translation>
    </message>
    <message>
        <source>There are no keys here yet.</source>
        <translation>Aquí aún no hay claves.</translation>
    </message>
</context>
<context>
    <name>KvPanel</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>KvSaveDialog</name>
    <message>
        <source>Save %1?</source>
        <translation>¿Guardar %1?</translation>
    </message>
    <message>
        <source>The value of %1 had %2 bytes and gets %3.</source>
        <translation>El valor de %1 tenía %2 bytes y pasa a tener %3.</translation>
    </message>
    <message>
        <source>%1 is a new key. Its value has %2 bytes.</source>
        <translation>%1 es una clave nueva. Su valor tiene %2 bytes.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>One read, to see that nobody changed it meanwhile, and one write.</source>
        <translation>Una lectura, para ver que nadie la ha cambiado entretanto, y una escritura.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Guardar encima</translation>
    </message>
    <message>
        <source>%1: stays as it is</source>
        <comment>value, metadata or expiry</comment>
        <translation>%1: sin cambios</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>value, metadata or expiry</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>%n línea más no se muestra</numerusform>
            <numerusform>%n líneas más no se muestran</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
</context>
<context>
    <name>KvValuePane</name>
    <message>
        <source>The entry was changed after this text was begun. Saving replaces that change.</source>
        <translation>La entrada cambió después de empezar este texto. Al guardar se sustituye ese cambio.</translation>
    </message>
    <message>
        <source>Delete the key?</source>
        <translation>¿Eliminar la clave?</translation>
    </message>
    <message>
        <source>The key %1 is deleted with its value and metadata.</source>
        <translation>Se elimina la clave %1 con su valor y sus metadatos.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Eliminar clave</translation>
    </message>
    <message>
        <source>Rename the key</source>
        <translation>Cambiar el nombre de la clave</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Copies value, metadata and expiry, then deletes the old key. An existing key is left alone. Two reads, one write and one delete.</source>
        <translation>Copia valor, metadatos y caducidad, y luego elimina la clave antigua. Una clave existente no se toca. Dos lecturas, una escritura y una eliminación.</translation>
    </message>
    <message>
        <source>Take the value from a file</source>
        <translation>Tomar el valor de un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file has %1; a value has at most 25 MiB.</source>
        <translation>El archivo tiene %1; un valor tiene como máximo 25 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>Save the value to a file</source>
        <translation>Guardar el valor en un archivo</translation>
    </message>
    <message>
        <source>The value is in the file.</source>
        <translation>El valor está en el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>METADATA</source>
        <comment>a label in capitals</comment>
        <translation>METADATOS</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>The entry is as it was before.</source>
        <translation>La entrada está como antes.</translation>
    </message>
    <message>
        <source>The entry is saved.</source>
        <translation>La entrada se ha guardado.</translation>
    </message>
    <message>
        <source>The key that was made is deleted again.</source>
        <translation>La clave que se creó se ha vuelto a eliminar.</translation>
    </message>
    <message>
        <source>The key %1 is deleted.</source>
        <translation>La clave %1 se ha eliminado.</translation>
    </message>
    <message>
        <source>Nothing was put back: the entry was changed since.</source>
        <translation>No se ha recuperado nada: la entrada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Nothing was written: the entry was changed since it was read.</source>
        <translation>No se ha escrito nada: la entrada ha cambiado desde que se leyó.</translation>
    </message>
    <message>
        <source>What was typed stays. Look at the difference to what is there now, and save again.</source>
        <translation>Lo escrito se conserva. Revise la diferencia con lo que hay ahora y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was renamed: there is a key %1 already.</source>
        <translation>No se ha cambiado el nombre: ya existe una clave %1.</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this disk: %1</source>
        <translation>Lo escrito no se puede conservar en este disco: %1</translation>
    </message>
    <message>
        <source>This is what was typed here before and not saved.</source>
        <translation>Esto es lo que se escribió aquí antes y no se guardó.</translation>
    </message>
    <message>
        <source>Revert it to see the entry that is stored.</source>
        <translation>Reviértalo para ver la entrada guardada.</translation>
    </message>
    <message>
        <source>These are no bytes.</source>
        <translation>Esto no son bytes.</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>nueva, sin guardar</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>editada, sin guardar</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creada %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambiada %1</translation>
    </message>
    <message>
        <source>%1 of %2 key bytes</source>
        <translation>%1 de %2 bytes de clave</translation>
    </message>
    <message>
        <source>%1 of 25 MiB</source>
        <comment>bytes of a value</comment>
        <translation>%1 de 25 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message>
        <source>differs from what was read %1</source>
        <translation>difiere de lo leído %1</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Elija primero una clave.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>The entry is being changed.</source>
        <translation>La entrada se está cambiando.</translation>
    </message>
    <message>
        <source>Read the entry first: what is there now must be known.</source>
        <translation>Lea primero la entrada: hay que saber qué contiene ahora.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is no entry under this key.</source>
        <translation>No hay ninguna entrada con esta clave.</translation>
    </message>
    <message>
        <source>Save or revert first.</source>
        <translation>Guarde o revierta primero.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>No hay ningún cambio que deshacer.</translation>
    </message>
    <message>
        <source>The value is not shown as JSON.</source>
        <translation>El valor no se muestra como JSON.</translation>
    </message>
    <message>
        <source>Read the entry first.</source>
        <translation>Lea primero la entrada.</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>No hay ningún valor.</translation>
    </message>
    <message>
        <source>Choose a key to see its value.</source>
        <translation>Elija una clave para ver su valor.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Consultando el servicio.</translation>
    </message>
    <message>
        <source>The value did not arrive.</source>
        <translation>El valor no ha llegado.</translation>
    </message>
    <message>
        <source>The value has not been read. Reading it is one metered read.</source>
        <translation>El valor no se ha leído. Al leerlo se contabiliza una lectura.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Resource</source>
        <comment>menu</comment>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Query</source>
        <comment>menu</comment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>menu</comment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Waiting for the service of this tab.</source>
        <translation>A la espera del servicio de esta pestaña.</translation>
    </message>
    <message>
        <source>The tabs of the last session could not be read, so the window starts empty.</source>
        <translation>No se pudieron leer las pestañas de la última sesión, así que la ventana empieza vacía.</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>El archivo se conservó como %1.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>The local service did not start. The message above says what to do.</source>
        <translation>El servicio local no se inició. El mensaje de arriba indica qué hacer.</translation>
    </message>
    <message>
        <source>Repeated the call.</source>
        <translation>Llamada repetida.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Still at work: %1.</source>
        <translation>Aún en curso: %1.</translation>
    </message>
    <message>
        <source>The window closes when it is done. Close it again to leave at once.</source>
        <translation>La ventana se cierra cuando termine. Ciérrela otra vez para salir de inmediato.</translation>
    </message>
    <message>
        <source>Open a second tab to use both sides.</source>
        <translation>Abra una segunda pestaña para usar los dos lados.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Only one tab is open.</source>
        <translation>Solo hay una pestaña abierta.</translation>
    </message>
    <message>
        <source>No tab is open.</source>
        <translation>No hay ninguna pestaña abierta.</translation>
    </message>
    <message>
        <source>No tab was closed.</source>
        <translation>No se ha cerrado ninguna pestaña.</translation>
    </message>
    <message>
        <source>Only one side is in use.</source>
        <translation>Solo se usa un lado.</translation>
    </message>
    <message>
        <source>The list of connections could not be saved: %1</source>
        <translation>No se pudo guardar la lista de conexiones: %1</translation>
    </message>
    <message>
        <source>What was changed counts until the program ends.</source>
        <translation>Lo que se ha cambiado vale hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The local connection needs no account.</source>
        <translation>La conexión local no necesita cuenta.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>No ha iniciado sesión.</translation>
    </message>
    <message>
        <source>This connection does not use the local service.</source>
        <translation>Esta conexión no usa el servicio local.</translation>
    </message>
    <message>
        <source>%1 (%2) – Tovuk Dashboard</source>
        <comment>connection and its environment&apos;s word</comment>
        <translation>%1 (%2) – Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Sign in to see what is in this tab.</source>
        <translation>Inicie sesión para ver el contenido de esta pestaña.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>¿Cerrar la sesión de %1?</translation>
    </message>
    <message>
        <source>The token is forgotten on this computer. Tabs, drafts and history stay.</source>
        <translation>El token se olvida en este equipo. Las pestañas, los borradores y el historial se conservan.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>The program ended before these had an answer: %1.</source>
        <translation>El programa terminó antes de recibir respuesta a esto: %1.</translation>
    </message>
    <message>
        <source>Look whether they were carried out before you repeat them.</source>
        <translation>Compruebe si se ejecutó antes de repetirlo.</translation>
    </message>
    <message>
        <source>The list of connections could not be read in full.</source>
        <translation>No se pudo leer por completo la lista de conexiones.</translation>
    </message>
    <message>
        <source>Connections: what was typed is not saved.</source>
        <translation>Conexiones: lo escrito no se ha guardado.</translation>
    </message>
    <message>
        <source>Leave with unsaved work?</source>
        <translation>¿Salir con trabajo sin guardar?</translation>
    </message>
    <message>
        <source>This goes when the program ends.</source>
        <translation>Esto se pierde cuando termina el programa.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Still at work, and waited for: %1</source>
        <translation>Aún en curso; se espera a: %1</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>Copiar un enlace</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Read more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Cambiar de plan</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Permitir cambios</translation>
    </message>
    <message>
        <source>Allow changes on the connection %1?</source>
        <translation>¿Permitir cambios en la conexión %1?</translation>
    </message>
    <message>
        <source>Statements can then change the data of the connection %1.</source>
        <translation>Entonces las sentencias pueden cambiar los datos de la conexión %1.</translation>
    </message>
    <message>
        <source>Tovuk asks to wait %1 s more.</source>
        <translation>Tovuk pide esperar %1 s más.</translation>
    </message>
    <message>
        <source>Reload and compare</source>
        <translation>Recargar y comparar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Mostrar respuesta</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>How the message is written</source>
        <translation>Formato del mensaje</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Cuerpo del mensaje</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>Retraso en segundos</translation>
    </message>
    <message>
        <source>Until a worker may get it, from 0 to %1. Empty: at once.</source>
        <translation>Hasta que un worker pueda recibirlo, de 0 a %1. Vacío: de inmediato.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <comment>size of a message and the most it may have</comment>
        <translation>%1 de %2 bytes</translation>
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
        <translation>Enviar mensajes a la cola %1</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Status of the messages</source>
        <translation>Estado de los mensajes</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Mensajes de %1</translation>
    </message>
    <message>
        <source>Reading shows up to %1 messages and may count as up to %1 queue operations. It takes and hides nothing.</source>
        <translation>La lectura muestra hasta %1 mensajes y puede contar como hasta %1 operaciones de cola. No retira ni oculta nada.</translation>
    </message>
    <message>
        <source>Reading the messages of %1.</source>
        <translation>Leyendo los mensajes de %1.</translation>
    </message>
    <message>
        <source>The messages did not arrive.</source>
        <translation>Los mensajes no han llegado.</translation>
    </message>
    <message>
        <source>There is no message in %1.</source>
        <translation>No hay ningún mensaje en %1.</translation>
    </message>
    <message>
        <source>There is no message of this status.</source>
        <translation>No hay ningún mensaje con este estado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read so far; there are more</source>
        <comment>a number of messages</comment>
        <translation>%1 leídos hasta ahora; hay más</translation>
    </message>
    <message>
        <source>%1 · the service never tells their bodies</source>
        <comment>a number of messages</comment>
        <translation>%1 · el servicio nunca muestra sus cuerpos</translation>
    </message>
    <message>
        <source>Choose a message to see its body.</source>
        <translation>Elija un mensaje para ver su cuerpo.</translation>
    </message>
    <message>
        <source>Body of %1</source>
        <translation>Cuerpo de %1</translation>
    </message>
    <message>
        <source>The service tells the id, status, attempts, size and times of a message, never its body.</source>
        <translation>El servicio indica el id., el estado, los intentos, el tamaño y las horas de un mensaje, nunca su cuerpo.</translation>
    </message>
    <message>
        <source>Messages are being read.</source>
        <translation>Se están leyendo mensajes.</translation>
    </message>
    <message>
        <source>There are no more messages to read.</source>
        <translation>No hay más mensajes que leer.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>No hay ninguna lectura en curso.</translation>
    </message>
    <message>
        <source>The body of this message is not known.</source>
        <translation>El cuerpo de este mensaje no se conoce.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Elija primero un mensaje.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Se están enviando mensajes.</translation>
    </message>
    <message>
        <source>Send again to %1?</source>
        <translation>¿Volver a enviar a %1?</translation>
    </message>
    <message numerus="yes">
        <source>%1 new messages with the same bodies are sent.</source>
        <translation>
            <numerusform>Se envía %1 mensaje nuevo con el mismo cuerpo.</numerusform>
            <numerusform>Se envían %1 mensajes nuevos con los mismos cuerpos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen messages stay as they are, so a worker may get the same content twice.</source>
        <translation>Los mensajes elegidos no cambian, así que un worker puede recibir el mismo contenido dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the chosen messages are left out, because their bodies are not known.</source>
        <translation>
            <numerusform>Se omite %1 de los mensajes elegidos porque su cuerpo no se conoce.</numerusform>
            <numerusform>Se omiten %1 de los mensajes elegidos porque sus cuerpos no se conocen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A template of the same name is replaced.</source>
        <translation>Si ya hay una plantilla con el mismo nombre, se sustituye.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>The template %1 is on the Send page now.</source>
        <translation>La plantilla %1 está ahora en la página Enviar.</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Messages of the run</source>
        <translation>Mensajes de la ejecución</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>Hecho. %Ln fila modificada.</numerusform>
            <numerusform>Hecho. %Ln filas modificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>No ejecutada</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
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
        <translation>Mensajes en espera</translation>
    </message>
    <message>
        <source>Bytes that wait</source>
        <translation>Bytes en espera</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages wait with %2</source>
        <translation>
            <numerusform>%1 mensaje en espera con %2</numerusform>
            <numerusform>%1 mensajes en espera con %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest is %1 old</source>
        <translation>el más antiguo espera desde hace %1</translation>
    </message>
    <message>
        <source>%1 fewer a minute</source>
        <translation>%1 menos por minuto</translation>
    </message>
    <message>
        <source>%1 more a minute</source>
        <translation>%1 más por minuto</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>Read every %1 s while this page is seen.</source>
        <translation>Se lee cada %1 s mientras se ve esta página.</translation>
    </message>
    <message>
        <source>Each reading may count as one queue operation. Watch reads every %1 s while this page is seen.</source>
        <translation>Cada lectura puede contar como una operación de cola. Vigilar lee cada %1 s mientras se ve esta página.</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>No hay muestras.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>The name must begin with a capital letter from A to Z.</source>
        <translation>El nombre debe empezar por una letra mayúscula de la A a la Z.</translation>
    </message>
    <message>
        <source>The name may hold capital letters from A to Z, digits and underscores only.</source>
        <translation>El nombre solo puede contener letras mayúsculas de la A a la Z, dígitos y guiones bajos.</translation>
    </message>
    <message>
        <source>The name may be at most %1 characters long.</source>
        <translation>El nombre puede tener %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The service holds %1 resources, which is the most it can have. Delete one first.</source>
        <translation>El servicio contiene %1 recursos, el máximo que puede tener. Elimine uno primero.</translation>
    </message>
    <message>
        <source>The name must begin with a small letter from a to z.</source>
        <translation>El nombre debe empezar por una letra minúscula de la a a la z.</translation>
    </message>
    <message>
        <source>The name may hold small letters from a to z, digits and underscores only.</source>
        <translation>El nombre solo puede tener letras minúsculas de la a a la z, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>The name may hold letters from A to Z and digits only.</source>
        <translation>El nombre solo puede tener letras de la A a la Z y cifras.</translation>
    </message>
    <message>
        <source>A capital letter first, then capital letters, digits and underscores; 63 at most.</source>
        <translation>Primero una letra mayúscula; después, mayúsculas, cifras y guiones bajos; 63 como máximo.</translation>
    </message>
    <message>
        <source>A small letter first, then small letters, digits and underscores; 63 at most.</source>
        <translation>Primero una letra minúscula; después, minúsculas, cifras y guiones bajos; 63 como máximo.</translation>
    </message>
    <message>
        <source>The name of the class in the worker: a capital letter first, then letters and digits; 64 at most.</source>
        <translation>El nombre de la clase en el worker: primero una letra mayúscula; después, letras y cifras; 64 como máximo.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ya existe. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the resources</source>
        <translation>Filtrar los recursos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
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
        <translation>Nueva base de datos SQLite</translation>
    </message>
    <message>
        <source>New SQLite database…</source>
        <translation>Nueva base de datos SQLite…</translation>
    </message>
    <message>
        <source>Delete the database…</source>
        <translation>Eliminar la base de datos…</translation>
    </message>
    <message>
        <source>Open a database first.</source>
        <translation>Abra primero una base de datos.</translation>
    </message>
    <message>
        <source>KV</source>
        <comment>section of the navigation</comment>
        <translation>KV</translation>
    </message>
    <message>
        <source>New KV namespace</source>
        <translation>Nuevo espacio de nombres KV</translation>
    </message>
    <message>
        <source>New KV namespace…</source>
        <translation>Nuevo espacio de nombres KV…</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>Eliminar el espacio de nombres…</translation>
    </message>
    <message>
        <source>Open a KV namespace first.</source>
        <translation>Abra primero un espacio de nombres KV.</translation>
    </message>
    <message>
        <source>Queues</source>
        <comment>section of the navigation</comment>
        <translation>Colas</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Nueva cola</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Nueva cola…</translation>
    </message>
    <message>
        <source>Delete the queue…</source>
        <translation>Eliminar la cola…</translation>
    </message>
    <message>
        <source>Open a queue first.</source>
        <translation>Abra primero una cola.</translation>
    </message>
    <message>
        <source>Cron</source>
        <comment>section of the navigation</comment>
        <translation>Cron</translation>
    </message>
    <message>
        <source>New cron trigger</source>
        <translation>Nuevo disparador cron</translation>
    </message>
    <message>
        <source>New cron trigger…</source>
        <translation>Nuevo disparador cron…</translation>
    </message>
    <message>
        <source>Delete the trigger…</source>
        <translation>Eliminar el disparador…</translation>
    </message>
    <message>
        <source>Open the cron triggers first.</source>
        <translation>Abra primero los disparadores cron.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>section of the navigation</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>New State namespace</source>
        <translation>Nuevo espacio de nombres State</translation>
    </message>
    <message>
        <source>New State namespace…</source>
        <translation>Nuevo espacio de nombres State…</translation>
    </message>
    <message>
        <source>Open a State namespace first.</source>
        <translation>Abra primero un espacio de nombres State.</translation>
    </message>
    <message>
        <source>Bindings</source>
        <comment>section of the navigation</comment>
        <translation>Vinculaciones</translation>
    </message>
    <message>
        <source>New service binding</source>
        <translation>Nueva vinculación de servicio</translation>
    </message>
    <message>
        <source>New service binding…</source>
        <translation>Nueva vinculación de servicio…</translation>
    </message>
    <message>
        <source>Delete the binding…</source>
        <translation>Eliminar la vinculación…</translation>
    </message>
    <message>
        <source>Open the service bindings first.</source>
        <translation>Abra primero las vinculaciones de servicio.</translation>
    </message>
</context>
<context>
    <name>NavigationText</name>
    <message>
        <source>Reads are refused until the row limit of the plan starts anew.</source>
        <translation>Las lecturas se rechazan hasta que se reinicie el límite de filas del plan.</translation>
    </message>
    <message>
        <source>Writes are refused until the row limit of the plan starts anew.</source>
        <translation>Las escrituras se rechazan hasta que se reinicie el límite de filas del plan.</translation>
    </message>
    <message>
        <source>The storage is full. Delete data or raise the limit to write again.</source>
        <translation>El almacenamiento está lleno. Elimine datos o aumente el límite para volver a escribir.</translation>
    </message>
    <message>
        <source>The service reports the quota state %1.</source>
        <translation>El servicio informa del estado de cuota %1.</translation>
    </message>
</context>
<context>
    <name>ObjectCompare</name>
    <message>
        <source>only in %1</source>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Size in the first</source>
        <translation>Tamaño en el primero</translation>
    </message>
    <message>
        <source>Size in the second</source>
        <translation>Tamaño en el segundo</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
</context>
<context>
    <name>PagingPlan</name>
    <message>
        <source>Each page reads rows until 1000 match the condition.</source>
        <translation>Cada página lee filas hasta que 1000 cumplen la condición.</translation>
    </message>
    <message>
        <source>Each page reads the rows it shows. A jump also reads the rows it passes over.</source>
        <translation>Cada página lee las filas que muestra. Un salto lee también las filas por las que pasa.</translation>
    </message>
    <message>
        <source>Each page reads the rows it shows, wherever you jump.</source>
        <translation>Cada página lee las filas que muestra, sea cual sea el salto.</translation>
    </message>
    <message>
        <source>Each page also reads all rows before it, because there is no key to start from.</source>
        <translation>Cada página lee también todas las filas anteriores, porque no hay ninguna clave desde la que empezar.</translation>
    </message>
    <message>
        <source>Each page reads and sorts the whole table, because no index gives this order.</source>
        <translation>Cada página lee y ordena la tabla entera, porque ningún índice da este orden.</translation>
    </message>
    <message>
        <source>The condition ends inside a text, a name or a comment that is not closed.</source>
        <translation>La condición termina dentro de un texto, un nombre o un comentario sin cerrar.</translation>
    </message>
    <message>
        <source>The condition holds a character that SQL does not know.</source>
        <translation>La condición contiene un carácter que SQL no reconoce.</translation>
    </message>
    <message>
        <source>A condition cannot have parameters.</source>
        <translation>Una condición no puede tener parámetros.</translation>
    </message>
    <message>
        <source>A condition is one expression and has no semicolon.</source>
        <translation>Una condición es una sola expresión y no lleva punto y coma.</translation>
    </message>
    <message>
        <source>The condition closes a bracket that is not open.</source>
        <translation>La condición cierra un paréntesis que no está abierto.</translation>
    </message>
    <message>
        <source>The condition leaves a bracket open.</source>
        <translation>La condición deja un paréntesis abierto.</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>La condición está vacía.</translation>
    </message>
    <message>
        <source>Each page evaluates the view anew and may read all rows behind it.</source>
        <translation>Cada página evalúa de nuevo la vista y puede leer todas las filas que hay detrás.</translation>
    </message>
</context>
<context>
    <name>ParamsForm</name>
    <message>
        <source>Values for the placeholders</source>
        <translation>Valores de los marcadores</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>Entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>A text may hold %1 characters.</source>
        <translation>Un texto puede tener %1 caracteres.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>The service takes whole numbers up to %1.</source>
        <translation>El servicio acepta números enteros hasta %1.</translation>
    </message>
    <message>
        <source>Not a number. Write it with a point, like 12.5.</source>
        <translation>No es un número. Escríbalo con punto, como 12.5.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>Minute (UTC)</source>
        <translation>Minuto (UTC)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Calls of the worker</source>
        <translation>Llamadas al worker</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>outcome of a cron run</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>outcome of a cron run</comment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>The worker refused it.</source>
        <translation>El worker la rechazó.</translation>
    </message>
    <message>
        <source>No worker listened.</source>
        <translation>Ningún worker escuchaba.</translation>
    </message>
    <message>
        <source>A usage cap stopped it.</source>
        <translation>Un tope de uso la detuvo.</translation>
    </message>
    <message numerus="yes">
        <source>Missed in %n minutes.</source>
        <translation>
            <numerusform>Omitido en %n minuto.</numerusform>
            <numerusform>Omitido en %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRunsPage</name>
    <message>
        <source>Past runs of %1</source>
        <translation>Ejecuciones pasadas de %1</translation>
    </message>
    <message>
        <source>The service does not tell what triggers did; only the local service does.</source>
        <translation>El servicio no indica qué hicieron los disparadores; solo lo hace el servicio local.</translation>
    </message>
    <message>
        <source>Choose a trigger on the Triggers page first.</source>
        <translation>Elija primero un disparador en la página Disparadores.</translation>
    </message>
    <message>
        <source>Asking for the past runs of %1.</source>
        <translation>Se están consultando las ejecuciones pasadas de %1.</translation>
    </message>
    <message>
        <source>The past runs of %1 did not arrive.</source>
        <translation>Las ejecuciones pasadas de %1 no llegaron.</translation>
    </message>
    <message>
        <source>%1 has not run yet.</source>
        <translation>%1 aún no se ha ejecutado.</translation>
    </message>
</context>
<context>
    <name>PasteSignIn</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is shown as dots, tried with the service, and not shown again.</source>
        <translation>Se muestra como puntos, se prueba con el servicio y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>What you pasted is still there: try again.</source>
        <translation>Lo que pegó sigue ahí: inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>PlanModelText</name>
    <message>
        <source>Step</source>
        <comment>of a query plan</comment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a step of a query plan</comment>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>No step of this plan is costly.</source>
        <translation>Ningún paso de este plan es costoso.</translation>
    </message>
    <message>
        <source>One step of this plan is costly.</source>
        <translation>Un paso de este plan es costoso.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps of this plan are costly.</source>
        <translation>
            <numerusform>%n paso de este plan es costoso.</numerusform>
            <numerusform>%n pasos de este plan son costosos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Reads every row of %1</source>
        <translation>Lee todas las filas de %1</translation>
    </message>
    <message>
        <source>Reads every row of %1 in the order of index %2</source>
        <translation>Lee todas las filas de %1 en el orden del índice %2</translation>
    </message>
    <message>
        <source>Reads every entry of index %2 instead of the rows of %1</source>
        <translation>Lee todas las entradas del índice %2 en lugar de las filas de %1</translation>
    </message>
    <message>
        <source>Reads every row of the result %1</source>
        <translation>Lee todas las filas del resultado %1</translation>
    </message>
    <message>
        <source>Asks the virtual table %1</source>
        <translation>Consulta la tabla virtual %1</translation>
    </message>
    <message>
        <source>Makes one row without reading a table</source>
        <translation>Crea una fila sin leer ninguna tabla</translation>
    </message>
    <message>
        <source>Makes rows from values without reading a table</source>
        <translation>Crea filas a partir de valores sin leer ninguna tabla</translation>
    </message>
    <message>
        <source>Looks up rows of %1 through index %2</source>
        <translation>Busca filas de %1 mediante el índice %2</translation>
    </message>
    <message>
        <source>Finds what it needs of %1 in index %2 alone</source>
        <translation>Encuentra lo que necesita de %1 solo con el índice %2</translation>
    </message>
    <message>
        <source>Looks up rows of %1 by their primary key</source>
        <translation>Busca filas de %1 por su clave primaria</translation>
    </message>
    <message>
        <source>Builds an index over %1 for this query alone, then looks up rows through it</source>
        <translation>Crea un índice sobre %1 solo para esta consulta y luego busca filas mediante él</translation>
    </message>
    <message>
        <source>Reads rows of %1 to find the smallest or the largest</source>
        <translation>Lee filas de %1 para hallar el mínimo o el máximo</translation>
    </message>
    <message>
        <source>%1, keeping rows without a match</source>
        <translation>%1, conservando las filas sin coincidencia</translation>
    </message>
    <message>
        <source>Adds the rows of %1 that had no match</source>
        <translation>Añade las filas de %1 que no tenían coincidencia</translation>
    </message>
    <message>
        <source>Sorts in a temporary b-tree</source>
        <translation>Ordena en un árbol B temporal</translation>
    </message>
    <message>
        <source>Sorts the last part of the order in a temporary b-tree</source>
        <translation>Ordena la última parte del orden en un árbol B temporal</translation>
    </message>
    <message>
        <source>Groups in a temporary b-tree</source>
        <translation>Agrupa en un árbol B temporal</translation>
    </message>
    <message>
        <source>Removes duplicates in a temporary b-tree</source>
        <translation>Elimina duplicados en un árbol B temporal</translation>
    </message>
    <message>
        <source>Keeps rows in a temporary b-tree</source>
        <translation>Guarda filas en un árbol B temporal</translation>
    </message>
    <message>
        <source>Makes the rows of %1 as they are needed</source>
        <translation>Crea las filas de %1 a medida que se necesitan</translation>
    </message>
    <message>
        <source>Computes %1 once and keeps the result</source>
        <translation>Calcula %1 una vez y guarda el resultado</translation>
    </message>
    <message>
        <source>Puts several queries together</source>
        <translation>Combina varias consultas</translation>
    </message>
    <message>
        <source>The first of the queries that are put together</source>
        <translation>La primera de las consultas que se combinan</translation>
    </message>
    <message>
        <source>Adds the rows of the next query</source>
        <translation>Añade las filas de la consulta siguiente</translation>
    </message>
    <message>
        <source>Adds the rows of the next query and removes duplicates in a temporary b-tree</source>
        <translation>Añade las filas de la consulta siguiente y elimina duplicados en un árbol B temporal</translation>
    </message>
    <message>
        <source>Takes away the rows of the next query by a temporary b-tree</source>
        <translation>Quita las filas de la consulta siguiente mediante un árbol B temporal</translation>
    </message>
    <message>
        <source>Keeps rows that the next query has too, by a temporary b-tree</source>
        <translation>Conserva las filas que también tiene la consulta siguiente, mediante un árbol B temporal</translation>
    </message>
    <message>
        <source>Merges two queries that are sorted alike</source>
        <translation>Fusiona dos consultas con el mismo orden</translation>
    </message>
    <message>
        <source>The first of the two queries</source>
        <translation>La primera de las dos consultas</translation>
    </message>
    <message>
        <source>The second of the two queries</source>
        <translation>La segunda de las dos consultas</translation>
    </message>
    <message>
        <source>Runs a subquery once for one value</source>
        <translation>Ejecuta una subconsulta una vez para obtener un valor</translation>
    </message>
    <message>
        <source>Runs a subquery anew for every row, for one value</source>
        <translation>Ejecuta de nuevo una subconsulta en cada fila para obtener un valor</translation>
    </message>
    <message>
        <source>Runs a subquery once and keeps its values</source>
        <translation>Ejecuta una subconsulta una vez y guarda sus valores</translation>
    </message>
    <message>
        <source>Runs a subquery anew for every row and keeps its values</source>
        <translation>Ejecuta de nuevo una subconsulta en cada fila y guarda sus valores</translation>
    </message>
    <message>
        <source>Uses the result of a subquery again</source>
        <translation>Vuelve a usar el resultado de una subconsulta</translation>
    </message>
    <message>
        <source>The rows that a recursive query begins with</source>
        <translation>Las filas con las que empieza una consulta recursiva</translation>
    </message>
    <message>
        <source>The rows that a recursive query adds in each step</source>
        <translation>Las filas que una consulta recursiva añade en cada paso</translation>
    </message>
    <message>
        <source>Looks up each side of OR through an index of its own</source>
        <translation>Busca cada lado de OR mediante un índice propio</translation>
    </message>
    <message>
        <source>Side %1 of the OR</source>
        <translation>Lado %1 del OR</translation>
    </message>
    <message>
        <source>Passes over rows that cannot match in %1</source>
        <translation>Omite las filas de %1 que no pueden coincidir</translation>
    </message>
    <message>
        <source>Checks IN through index %1</source>
        <translation>Comprueba IN mediante el índice %1</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>Asking for the plan. The statement itself is not run.</source>
        <translation>Solicitando el plan. La sentencia en sí no se ejecuta.</translation>
    </message>
    <message>
        <source>There is no plan for this statement.</source>
        <translation>No hay plan para esta sentencia.</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>No se pudo guardar el borrador: %1</translation>
    </message>
    <message>
        <source>The history could not be saved: %1</source>
        <translation>No se pudo guardar el historial: %1</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>Nuevo índice</translation>
    </message>
    <message>
        <source>There is no statement at the caret.</source>
        <translation>No hay ninguna sentencia en el cursor.</translation>
    </message>
    <message>
        <source>This DELETE has no WHERE: it deletes every row of %1.</source>
        <translation>Este DELETE no tiene WHERE: elimina todas las filas de %1.</translation>
    </message>
    <message>
        <source>This UPDATE has no WHERE: it changes every row of %1.</source>
        <translation>Este UPDATE no tiene WHERE: modifica todas las filas de %1.</translation>
    </message>
    <message>
        <source>This drops %1 with everything in it.</source>
        <translation>Esto elimina %1 con todo su contenido.</translation>
    </message>
    <message>
        <source>There is no statement to run.</source>
        <translation>No hay ninguna sentencia que ejecutar.</translation>
    </message>
    <message>
        <source>One transaction takes at most %1 statements. These are %2.</source>
        <translation>Una transacción admite como máximo %1 sentencias. Aquí hay %2.</translation>
    </message>
    <message>
        <source>A statement may have %1 characters. One of these is longer.</source>
        <translation>Una sentencia puede tener %1 caracteres. Una de estas es más larga.</translation>
    </message>
    <message>
        <source>A statement may have %1 placeholders. One of these has more.</source>
        <translation>Una sentencia puede tener %1 marcadores. Una de estas tiene más.</translation>
    </message>
    <message>
        <source>Fill in the values for the placeholders, then run again.</source>
        <translation>Rellene los valores de los marcadores y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Run a statement that changes a lot?</source>
        <translation>¿Ejecutar una sentencia que cambia mucho?</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Ejecutar de todos modos</translation>
    </message>
    <message>
        <source>Write a statement first.</source>
        <translation>Escriba primero una sentencia.</translation>
    </message>
    <message>
        <source>A statement is running.</source>
        <translation>Hay una sentencia en curso.</translation>
    </message>
    <message>
        <source>Select a part of the SQL first.</source>
        <translation>Seleccione primero una parte del SQL.</translation>
    </message>
    <message>
        <source>No statement is running.</source>
        <translation>No hay ninguna sentencia en curso.</translation>
    </message>
    <message>
        <source>Run a statement that returns rows first.</source>
        <translation>Ejecute primero una sentencia que devuelva filas.</translation>
    </message>
    <message>
        <source>Only the local service can do this.</source>
        <translation>Solo el servicio local puede hacer esto.</translation>
    </message>
    <message>
        <source>A transaction is under way.</source>
        <translation>Hay una transacción en curso.</translation>
    </message>
    <message>
        <source>A statement that writes runs.</source>
        <translation>Hay en curso una sentencia que escribe.</translation>
    </message>
    <message>
        <source>A draft could not be written to its file.</source>
        <translation>No se pudo escribir un borrador en su archivo.</translation>
    </message>
    <message>
        <source>Values for placeholders are typed in.</source>
        <translation>Hay valores escritos para los marcadores.</translation>
    </message>
</context>
<context>
    <name>QuerySession</name>
    <message>
        <source>Nothing was changed, because statement %1 of the transaction failed.</source>
        <translation>No se modificó nada, porque falló la sentencia %1 de la transacción.</translation>
    </message>
    <message>
        <source>Runs the statement again and streams every row, which reads at least the %1 rows read so far once more.</source>
        <translation>Ejecuta de nuevo la sentencia y transmite todas las filas, con lo que se leen otra vez al menos las %1 filas leídas hasta ahora.</translation>
    </message>
    <message>
        <source>Fetches %1 rows at a time. Each time the statement runs from its start, so that it also reads all rows that are already here.</source>
        <translation>Obtiene %1 filas cada vez. La sentencia se ejecuta siempre desde el principio, por lo que lee también todas las filas que ya están aquí.</translation>
    </message>
    <message>
        <source>Run statements that write in %1</source>
        <comment>a database</comment>
        <translation>Ejecutar sentencias que escriben en %1</translation>
    </message>
</context>
<context>
    <name>QueueActionSpecs</name>
    <message>
        <source>Read the messages</source>
        <translation>Leer los mensajes</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Reads the first messages of this status. It changes nothing: nothing is taken or hidden.</source>
        <translation>Lee los primeros mensajes con este estado. No cambia nada: no se retira ni se oculta nada.</translation>
    </message>
    <message>
        <source>Read the next messages</source>
        <translation>Leer los mensajes siguientes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Read all messages</source>
        <translation>Leer todos los mensajes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Stop reading messages</source>
        <translation>Dejar de leer mensajes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Send the chosen messages again…</source>
        <translation>Volver a enviar los mensajes elegidos…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Volver a enviar…</translation>
    </message>
    <message>
        <source>Sends new messages with the same bodies. The chosen ones stay as they are.</source>
        <translation>Envía mensajes nuevos con los mismos cuerpos. Los elegidos no cambian.</translation>
    </message>
    <message>
        <source>Edit a copy of the message and send it</source>
        <translation>Editar una copia del mensaje y enviarla</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>Editar una copia</translation>
    </message>
    <message>
        <source>Save the message as a template…</source>
        <translation>Guardar el mensaje como plantilla…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>Copy the body of the message</source>
        <translation>Copiar el cuerpo del mensaje</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copiar cuerpo</translation>
    </message>
    <message>
        <source>Copy the id of the message</source>
        <translation>Copiar el id. del mensaje</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar id.</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop sending after the call under way</source>
        <translation>Dejar de enviar tras la llamada en curso</translation>
    </message>
    <message>
        <source>Format the JSON of the message</source>
        <translation>Dar formato al JSON del mensaje</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Save what is written as a template…</source>
        <translation>Guardar lo escrito como plantilla…</translation>
    </message>
    <message>
        <source>Save template…</source>
        <translation>Guardar plantilla…</translation>
    </message>
    <message>
        <source>Delete the chosen template…</source>
        <translation>Eliminar la plantilla elegida…</translation>
    </message>
    <message>
        <source>Delete template…</source>
        <translation>Eliminar plantilla…</translation>
    </message>
    <message>
        <source>Add the message to the batch</source>
        <translation>Añadir el mensaje al lote</translation>
    </message>
    <message>
        <source>Add to batch</source>
        <translation>Añadir al lote</translation>
    </message>
    <message>
        <source>Send the batch</source>
        <translation>Enviar el lote</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>Enviar lote</translation>
    </message>
    <message>
        <source>Add a message to the batch</source>
        <translation>Añadir un mensaje al lote</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take the chosen messages out of the batch</source>
        <translation>Quitar del lote los mensajes elegidos</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Paste messages as JSON</source>
        <translation>Pegar mensajes como JSON</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>Pegar JSON</translation>
    </message>
    <message>
        <source>Takes a list of texts or of objects with body, encoding and delaySeconds.</source>
        <translation>Acepta una lista de textos o de objetos con body, encoding y delaySeconds.</translation>
    </message>
    <message>
        <source>Copy the batch as JSON</source>
        <translation>Copiar el lote como JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Empty the batch…</source>
        <translation>Vaciar el lote…</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Read the metrics again and again</source>
        <translation>Leer las métricas una y otra vez</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Only while this page is seen.</source>
        <translation>Solo mientras se ve esta página.</translation>
    </message>
    <message>
        <source>Read the metrics once</source>
        <translation>Leer las métricas una vez</translation>
    </message>
    <message>
        <source>Read once</source>
        <translation>Leer una vez</translation>
    </message>
    <message>
        <source>Forget the samples of the metrics</source>
        <translation>Olvidar las muestras de las métricas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Save the settings of the queue</source>
        <translation>Guardar los ajustes de la cola</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take the saved settings back into the form</source>
        <translation>Volver a poner en el formulario los ajustes guardados</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Keep the bodies of what is sent on this machine</source>
        <translation>Conservar en este equipo los cuerpos de lo que se envía</translation>
    </message>
    <message>
        <source>The service never tells a body again. Switching this off deletes what was kept.</source>
        <translation>El servicio nunca vuelve a mostrar un cuerpo. Al desactivar esto se elimina lo conservado.</translation>
    </message>
    <message>
        <source>Delete the queue…</source>
        <translation>Eliminar la cola…</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar los mensajes</translation>
    </message>
    <message>
        <source>Show the form for one message</source>
        <translation>Mostrar el formulario de un mensaje</translation>
    </message>
    <message>
        <source>Show the batch</source>
        <translation>Mostrar el lote</translation>
    </message>
    <message>
        <source>Show the metrics</source>
        <translation>Mostrar las métricas</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Mostrar los ajustes</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Create a queue</source>
        <translation>Crear una cola</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Nombre de la cola</translation>
    </message>
    <message>
        <source>Create queue %1</source>
        <translation>Crear la cola %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>It is the dead-letter queue of %1, which will have none then.</source>
        <comment>a list of queues</comment>
        <translation>Es la cola de mensajes fallidos de %1, que se quedará sin ninguna.</translation>
    </message>
    <message>
        <source>Messages that wait are never delivered. This cannot be undone.</source>
        <translation>Los mensajes en espera no se entregan nunca. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The queue %1 of %2 is deleted with all its messages.</source>
        <translation>Se elimina la cola %1 de %2 con todos sus mensajes.</translation>
    </message>
    <message>
        <source>Delete queue</source>
        <translation>Eliminar cola</translation>
    </message>
    <message>
        <source>Delete queue %1</source>
        <translation>Eliminar la cola %1</translation>
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
        <translation>Texto</translation>
    </message>
    <message>
        <source>A message needs a body of at least one byte.</source>
        <translation>Un mensaje necesita un cuerpo de al menos un byte.</translation>
    </message>
    <message>
        <source>The body has %1 bytes; a message may have at most %2.</source>
        <translation>El cuerpo tiene %1 bytes; un mensaje puede tener como máximo %2.</translation>
    </message>
    <message>
        <source>This is not Base64: A-Z, a-z, 0-9, + and / in groups of four, filled up with =.</source>
        <translation>Esto no es Base64: A-Z, a-z, 0-9, + y / en grupos de cuatro, completados con =.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at character %2.</source>
        <translation>Esto no es JSON: %1 en el carácter %2.</translation>
    </message>
    <message>
        <source>There is no JSON value.</source>
        <translation>No hay ningún valor JSON.</translation>
    </message>
    <message>
        <source>This is more than one JSON value.</source>
        <translation>Esto es más de un valor JSON.</translation>
    </message>
    <message>
        <source>The delay must be a whole number of seconds from 0 to %1.</source>
        <translation>El retraso debe ser un número entero de segundos de 0 a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more bytes are not shown.</source>
        <translation>%1 bytes más no se muestran.</translation>
    </message>
</context>
<context>
    <name>QueueMessages</name>
    <message>
        <source>Queued</source>
        <comment>status of a message</comment>
        <translation>En cola</translation>
    </message>
    <message>
        <source>In flight</source>
        <comment>status of a message</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a message</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>status of a message</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a message</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>deliveries of a message so far</comment>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of a message</comment>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <comment>a message; the time zone</comment>
        <translation>Creado (%1)</translation>
    </message>
    <message>
        <source>Visible from (%1)</source>
        <comment>a message; the time zone</comment>
        <translation>Visible desde (%1)</translation>
    </message>
    <message>
        <source>not told by the service</source>
        <comment>the body of a message</comment>
        <translation>el servicio no lo indica</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>What is typed here could not be kept: %1</source>
        <translation>Lo escrito aquí no se pudo conservar: %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The bodies of what is sent could not be kept: %1</source>
        <translation>Los cuerpos de lo enviado no se pudieron conservar: %1</translation>
    </message>
    <message>
        <source>The bodies that were kept of %1 are deleted.</source>
        <translation>Los cuerpos conservados de %1 se han eliminado.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are not sent yet; closing sends no more than the call under way.</source>
        <translation>
            <numerusform>%1 mensaje aún no se ha enviado; al cerrar solo termina la llamada en curso.</numerusform>
            <numerusform>%1 mensajes aún no se han enviado; al cerrar solo termina la llamada en curso.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePaste</name>
    <message>
        <source>This is neither a list of messages nor an object with a list named &quot;messages&quot;.</source>
        <translation>Esto no es una lista de mensajes ni un objeto con una lista llamada &quot;messages&quot;.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>Message %1 is neither a text nor an object with a body.</source>
        <translation>El mensaje %1 no es un texto ni un objeto con cuerpo.</translation>
    </message>
    <message>
        <source>Message %1: the encoding must be &quot;text&quot; or &quot;base64&quot;.</source>
        <translation>Mensaje %1: la codificación debe ser &quot;text&quot; o &quot;base64&quot;.</translation>
    </message>
</context>
<context>
    <name>QueuePlaceholders</name>
    <message>
        <source>A message can be sent 1 to %1 times.</source>
        <translation>Un mensaje se puede enviar de 1 a %1 veces.</translation>
    </message>
    <message>
        <source>The messages have %1 together; at most %2 can be sent at once.</source>
        <translation>Los mensajes suman %1; como máximo se pueden enviar %2 a la vez.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>Mensaje %1: %2</translation>
    </message>
</context>
<context>
    <name>QueueSettings</name>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>Debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>The Free plan keeps messages for %1 seconds, no more and no less.</source>
        <translation>El plan Free conserva los mensajes %1 segundos, ni más ni menos.</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Close the record view</source>
        <translation>Cerrar la vista de registro</translation>
    </message>
    <message>
        <source>The columns of one row</source>
        <translation>Las columnas de una fila</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>Ninguna fila elegida</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
</context>
<context>
    <name>Redrive</name>
    <message>
        <source>The rate must be from 1 to %1 a second.</source>
        <translation>El ritmo debe estar entre 1 y %1 por segundo.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing more was sent.</source>
        <translation>No se pudo escribir el diario, así que no se envió nada más.</translation>
    </message>
</context>
<context>
    <name>ResourcePanel</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Fetch the rest</source>
        <translation>Obtener el resto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filter the rows that are here</source>
        <translation>Filtrar las filas que están aquí</translation>
    </message>
    <message>
        <source>Show the cell or the row</source>
        <translation>Mostrar la celda o la fila</translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation>Copiar o exportar</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Mostrar la celda</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>Mostrar la fila como formulario</translation>
    </message>
    <message>
        <source>Show only rows in which any cell holds…</source>
        <translation>Mostrar solo las filas con alguna celda que contenga…</translation>
    </message>
    <message>
        <source>Rows of the result</source>
        <translation>Filas del resultado</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>%1 rows are here; more exist.</source>
        <translation>Hay %1 filas aquí; existen más.</translation>
    </message>
    <message>
        <source>The statement is running.</source>
        <translation>La sentencia está en curso.</translation>
    </message>
    <message>
        <source>You stopped the statement. No rows had arrived.</source>
        <translation>La sentencia se detuvo a petición suya. No había llegado ninguna fila.</translation>
    </message>
    <message>
        <source>No rows came. The message above says why.</source>
        <translation>No llegó ninguna fila. El mensaje de arriba explica por qué.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>Hecho. %Ln fila modificada.</numerusform>
            <numerusform>Hecho. %Ln filas modificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>Exportar las filas</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows.</source>
        <translation>Exportando: %1 de %2 filas.</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>La exportación falló: %1</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>La exportación se canceló. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The statement ran. No row matches.</source>
        <translation>La sentencia se ejecutó. Ninguna fila coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements before this one ran, and their changes are kept.</source>
        <translation>
            <numerusform>%Ln sentencia anterior a esta se ejecutó y sus cambios se conservan.</numerusform>
            <numerusform>%Ln sentencias anteriores a esta se ejecutaron y sus cambios se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements after this one were not run.</source>
        <translation>
            <numerusform>%Ln sentencia posterior a esta no se ejecutó.</numerusform>
            <numerusform>%Ln sentencias posteriores a esta no se ejecutaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1. More rows exist that are not here.</source>
        <translation>
            <numerusform>Se escribió %Ln fila en %1. Hay más filas que no están aquí.</numerusform>
            <numerusform>Se escribieron %Ln filas en %1. Hay más filas que no están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln fila en %1.</numerusform>
            <numerusform>Se escribieron %Ln filas en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsArea</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Run a statement to see its rows here.</source>
        <translation>Ejecute una sentencia para ver aquí sus filas.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Resultado %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>This is the result of the statement run before.</source>
        <translation>Este es el resultado de la sentencia ejecutada antes.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save %1?</source>
        <translation>¿Guardar %1?</translation>
    </message>
    <message>
        <source>The value of %1 in %2 had %3 bytes and gets %4.</source>
        <translation>El valor de %1 en %2 tenía %3 bytes y pasa a tener %4.</translation>
    </message>
    <message>
        <source>%1 is a new key of %2. Its value has %3 bytes.</source>
        <translation>%1 es una clave nueva de %2. Su valor tiene %3 bytes.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>Guardar encima</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>%n línea sin cambios</numerusform>
            <numerusform>%n líneas sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>%n línea más no se muestra</numerusform>
            <numerusform>%n líneas más no se muestran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
</context>
<context>
    <name>SchemaList</name>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>Leer el esquema</translation>
    </message>
    <message>
        <source>Reads the rows of sqlite_schema: one or two for each table, index, view and trigger.</source>
        <translation>Lee las filas de sqlite_schema: una o dos por cada tabla, índice, vista y disparador.</translation>
    </message>
    <message>
        <source>This database has no tables yet.</source>
        <translation>Esta base de datos aún no tiene tablas.</translation>
    </message>
    <message>
        <source>Reading the schema.</source>
        <translation>Leyendo el esquema.</translation>
    </message>
    <message>
        <source>The schema was not read yet. Reading it reads a few rows.</source>
        <translation>El esquema aún no se ha leído. Al leerlo se leen unas pocas filas.</translation>
    </message>
    <message>
        <source>Browse the rows</source>
        <translation>Examinar las filas</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>Nueva consulta</translation>
    </message>
    <message>
        <source>Insert the name</source>
        <translation>Insertar el nombre</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy the CREATE statement</source>
        <translation>Copiar la sentencia CREATE</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Triggers</source>
        <comment>group in the schema tree</comment>
        <translation>Disparadores</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of schema object</comment>
        <translation>vista</translation>
    </message>
    <message>
        <source>virtual table</source>
        <comment>kind of schema object</comment>
        <translation>tabla virtual</translation>
    </message>
    <message>
        <source>index</source>
        <comment>kind of schema object</comment>
        <translation>índice</translation>
    </message>
    <message>
        <source>unique index</source>
        <comment>kind of schema object</comment>
        <translation>índice único</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a trigger, its table</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>key</source>
        <comment>a column of the primary key</comment>
        <translation>clave</translation>
    </message>
    <message>
        <source>%1 · key</source>
        <comment>type of a column</comment>
        <translation>%1 · clave</translation>
    </message>
    <message>
        <source>generated</source>
        <comment>a column</comment>
        <translation>generada</translation>
    </message>
    <message>
        <source>%1 · generated</source>
        <comment>type of a column</comment>
        <translation>%1 · generada</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a column references a table</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>References %1(%2)</source>
        <translation>Hace referencia a %1(%2)</translation>
    </message>
    <message>
        <source>Never NULL</source>
        <translation>Nunca NULL</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Valor predeterminado: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Over %1</source>
        <comment>columns of an index</comment>
        <translation>Sobre %1</translation>
    </message>
    <message>
        <source>About %1 when ANALYZE last ran</source>
        <comment>rows of a table</comment>
        <translation>Cerca de %1 en el último ANALYZE</translation>
    </message>
    <message>
        <source>Opening a view may read all rows behind it.</source>
        <translation>Abrir una vista puede leer todas las filas que hay detrás.</translation>
    </message>
</context>
<context>
    <name>SecretDiagnosis</name>
    <message>
        <source>Another text came back than was stored.</source>
        <translation>Volvió un texto distinto del que se guardó.</translation>
    </message>
    <message>
        <source>Find the keyring</source>
        <translation>Encontrar el depósito de claves</translation>
    </message>
    <message>
        <source>Store a test entry</source>
        <translation>Guardar una entrada de prueba</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Volver a leerla</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
</context>
<context>
    <name>SendOutcome</name>
    <message>
        <source>The message was sent to %1 as %2.</source>
        <translation>El mensaje se envió a %1 como %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were sent to %2.</source>
        <translation>
            <numerusform>Se envió %1 mensaje a %2.</numerusform>
            <numerusform>Se enviaron %1 mensajes a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 messages were sent to %3.</source>
        <translation>Detenido: se enviaron %1 de %2 mensajes a %3.</translation>
    </message>
    <message>
        <source>%1 of %2 messages were sent. %3</source>
        <comment>the last is why the others were not</comment>
        <translation>Se enviaron %1 de %2 mensajes. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages had no answer and may be in the queue all the same. Read the messages before sending again.</source>
        <translation>
            <numerusform>%1 mensaje no tuvo respuesta y aun así puede estar en la cola. Lea los mensajes antes de volver a enviar.</numerusform>
            <numerusform>%1 mensajes no tuvieron respuesta y aun así pueden estar en la cola. Lea los mensajes antes de volver a enviar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>{{n}} becomes the number of the message, {{uuid}} a random one, {{now}} the time of sending.</source>
        <translation>{{n}} pasa a ser el número del mensaje, {{uuid}} uno aleatorio, {{now}} la hora del envío.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Preview of the messages</source>
        <translation>Vista previa de los mensajes</translation>
    </message>
    <message>
        <source>The templates could not be written: %1</source>
        <translation>No se pudieron escribir las plantillas: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Se están enviando mensajes.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>No hay ningún envío en curso.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escriba primero un mensaje.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>Elija primero una plantilla.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages as they will be sent; the random ids and the time are made anew then.</source>
        <translation>
            <numerusform>%1 mensaje tal como se enviará; los ids aleatorios y la hora se generan de nuevo al enviar.</numerusform>
            <numerusform>%1 mensajes tal como se enviarán; los ids aleatorios y la hora se generan de nuevo al enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no placeholder and stays as it is.</source>
        <comment>a list</comment>
        <translation>%1 no es un marcador y queda tal cual.</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>Sin plantilla</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A template of the same name is replaced.</source>
        <translation>Si ya hay una plantilla con el mismo nombre, se sustituye.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>Delete the template %1?</source>
        <translation>¿Eliminar la plantilla %1?</translation>
    </message>
    <message>
        <source>The template is deleted for all queues of this connection.</source>
        <translation>La plantilla se elimina en todas las colas de esta conexión.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Eliminar plantilla</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>en reposo</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>free plan</source>
        <translation>plan gratuito</translation>
    </message>
    <message>
        <source>Pro plan</source>
        <translation>plan Pro</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>plan %1</translation>
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
        <translation>Usar la sesión del programa de línea de comandos tovuk</translation>
    </message>
    <message>
        <source>You are signed in on the tovuk command line. With your consent its token is read from %1, once; nothing is changed there.</source>
        <translation>Tiene una sesión iniciada en el programa de línea de comandos tovuk. Con su consentimiento, el token se lee una sola vez desde %1; allí no se cambia nada.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often a message that the worker refused is delivered again.</source>
        <translation>Cuántas veces se vuelve a entregar un mensaje que el worker rechazó.</translation>
    </message>
    <message>
        <source>Retention in seconds</source>
        <translation>Retención en segundos</translation>
    </message>
    <message>
        <source>How long a message is kept. Messages sent already keep the retention that they were sent with.</source>
        <translation>Cuánto tiempo se conserva un mensaje. Los ya enviados mantienen la retención con la que se enviaron.</translation>
    </message>
    <message>
        <source>Batch size in messages</source>
        <translation>Tamaño del lote en mensajes</translation>
    </message>
    <message>
        <source>How many messages the worker gets at most in one call.</source>
        <translation>Cuántos mensajes recibe el worker como máximo en una llamada.</translation>
    </message>
    <message>
        <source>Batch time-out in seconds</source>
        <translation>Tiempo límite del lote en segundos</translation>
    </message>
    <message>
        <source>How long a batch waits to be filled before it is delivered as it is.</source>
        <translation>Cuánto espera un lote a llenarse antes de entregarse tal como está.</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>Cola de mensajes fallidos</translation>
    </message>
    <message>
        <source>Where a message goes once its retries are used up. None: it is dead here.</source>
        <translation>Adónde va un mensaje cuando agota sus reintentos. Ninguna: queda aquí como fallido.</translation>
    </message>
    <message>
        <source>default</source>
        <comment>of a setting</comment>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>None</source>
        <comment>dead-letter queue</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 Always %2 in this plan.</source>
        <comment>what a setting does, and its only value</comment>
        <translation>%1 Siempre %2 en este plan.</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <comment>what a setting does, and its range</comment>
        <translation>%1 De %2 a %3.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Retries: %1 becomes %2</source>
        <translation>Reintentos: pasa de %1 a %2</translation>
    </message>
    <message>
        <source>Retention: %1 s becomes %2 s</source>
        <translation>Retención: pasa de %1 s a %2 s</translation>
    </message>
    <message>
        <source>Batch size: %1 becomes %2</source>
        <translation>Tamaño del lote: pasa de %1 a %2</translation>
    </message>
    <message>
        <source>Batch time-out: %1 s becomes %2 s</source>
        <translation>Tiempo límite del lote: pasa de %1 s a %2 s</translation>
    </message>
    <message>
        <source>Dead-letter queue: %1</source>
        <translation>Cola de mensajes fallidos: %1</translation>
    </message>
    <message>
        <source>Dead-letter queue: none</source>
        <translation>Cola de mensajes fallidos: ninguna</translation>
    </message>
    <message>
        <source>The form shows what is saved.</source>
        <translation>El formulario muestra lo guardado.</translation>
    </message>
    <message>
        <source>Saving sends only this:
%1</source>
        <comment>a list of changes</comment>
        <translation>Al guardar se envía solo esto:
%1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>The settings are not known yet.</source>
        <translation>Los ajustes aún no se conocen.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>Los ajustes se están guardando.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>No hay nada que guardar.</translation>
    </message>
    <message>
        <source>Save the settings of the queue %1</source>
        <translation>Guardar los ajustes de la cola %1</translation>
    </message>
    <message>
        <source>The settings of %1 are saved.</source>
        <translation>Los ajustes de %1 se han guardado.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de los ajustes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Row height in grids</source>
        <translation>Altura de fila en las cuadrículas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Text size in grids</source>
        <translation>Tamaño del texto en las cuadrículas</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Sangría</translation>
    </message>
    <message>
        <source> spaces</source>
        <translation> espacios</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Ajustar las líneas largas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Abrir la carpeta: %1</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>Servicio local</translation>
    </message>
    <message>
        <source>Drafts, history and settings</source>
        <translation>Borradores, historial y ajustes</translation>
    </message>
    <message>
        <source>light dark high contrast colours</source>
        <translation>claro oscuro alto contraste colores</translation>
    </message>
    <message>
        <source>density compact comfortable</source>
        <translation>densidad compacta cómoda</translation>
    </message>
    <message>
        <source>font zoom</source>
        <translation>fuente letra zoom</translation>
    </message>
    <message>
        <source>Editor: text size, indent, wrapping</source>
        <translation>Editor: tamaño del texto, sangría, ajuste de línea</translation>
    </message>
    <message>
        <source>font tabs</source>
        <translation>fuente letra tabuladores</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Cambiar los atajos de teclado</translation>
    </message>
    <message>
        <source>keys bindings</source>
        <translation>teclas combinaciones</translation>
    </message>
    <message>
        <source>files location</source>
        <translation>archivos ubicación</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>Idioma, desde el próximo inicio</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>traducción configuración regional</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrar los atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>ShowAnswer</name>
    <message>
        <source>Show answer</source>
        <translation>Mostrar respuesta</translation>
    </message>
</context>
<context>
    <name>SignInController</name>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>¿Dónde está mi token?</translation>
    </message>
    <message>
        <source>Try to keep it again</source>
        <translation>Volver a intentar guardarlo</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>La sesión de %1 ha terminado.</translation>
    </message>
    <message>
        <source>What was asked of the service waits, and goes on when you have signed in again.</source>
        <translation>Lo que se pidió al servicio espera y continúa cuando vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>You are not signed in to %1, so what is asked of it fails.</source>
        <translation>No ha iniciado sesión en %1, así que las solicitudes que se le hacen fallan.</translation>
    </message>
    <message>
        <source>Nothing that was typed is lost.</source>
        <translation>No se pierde nada de lo escrito.</translation>
    </message>
    <message>
        <source>You are signed out of %1 here, but the keyring did not confirm that it has forgotten the token.</source>
        <translation>La sesión de %1 está cerrada aquí, pero el depósito de claves no confirmó que haya olvidado el token.</translation>
    </message>
    <message>
        <source>The token of %1 is in memory only, until the program ends.</source>
        <translation>El token de %1 está solo en memoria, hasta que termine el programa.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>No ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>The token is kept in memory, until the program ends.</source>
        <translation>El token se guarda en memoria, hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The token is kept in the keyring of this computer.</source>
        <translation>El token se guarda en el depósito de claves de este equipo.</translation>
    </message>
    <message>
        <source>the keyring, entry %1</source>
        <translation>el depósito de claves (entrada %1)</translation>
    </message>
    <message>
        <source>its session file</source>
        <translation>su archivo de sesión</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>En el navegador</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Pegar un token</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Tovuk Dashboard runs already but does not answer. Wait a moment, or end it, then start it again.</source>
        <translation>Tovuk Dashboard ya está en marcha, pero no responde. Espere un momento o ciérrelo, y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Later starts will not find this one, because no socket could be made: %1</source>
        <translation>Los siguientes inicios no encontrarán este, porque no se pudo crear un socket: %1</translation>
    </message>
</context>
<context>
    <name>SqlEditor</name>
    <message>
        <source>SQL editor</source>
        <translation>Editor SQL</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>SqlLexer</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>Palabra clave</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Quoted name</source>
        <translation>Nombre entre comillas</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Operator, second sign</source>
        <translation>Operador, segundo signo</translation>
    </message>
    <message>
        <source>Not SQL</source>
        <translation>No es SQL</translation>
    </message>
</context>
<context>
    <name>SqliteActions</name>
    <message>
        <source>Run the statement at the caret or the selection</source>
        <translation>Ejecutar la sentencia del cursor o la selección</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run the selection</source>
        <translation>Ejecutar la selección</translation>
    </message>
    <message>
        <source>Run all statements</source>
        <translation>Ejecutar todas las sentencias</translation>
    </message>
    <message>
        <source>Run all as one transaction</source>
        <translation>Ejecutar todo como una transacción</translation>
    </message>
    <message>
        <source>All statements succeed together, or none of them changes anything.</source>
        <translation>Todas las sentencias se completan juntas o ninguna modifica nada.</translation>
    </message>
    <message>
        <source>Fetch every row</source>
        <translation>Obtener todas las filas</translation>
    </message>
    <message>
        <source>The answer is not cut at 1,000 rows. Only the local service can do this.</source>
        <translation>La respuesta no se corta en 1000 filas. Solo el servicio local puede hacerlo.</translation>
    </message>
    <message>
        <source>Stop the running statement</source>
        <translation>Detener la sentencia en curso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Explain the statement at the caret</source>
        <translation>Explicar la sentencia del cursor</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Shows how SQLite would run the statement, without running it.</source>
        <translation>Muestra cómo ejecutaría SQLite la sentencia, sin ejecutarla.</translation>
    </message>
    <message>
        <source>Format the SQL</source>
        <translation>Dar formato al SQL</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Comment lines out or in</source>
        <translation>Comentar o descomentar líneas</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>Completar la palabra</translation>
    </message>
    <message>
        <source>Find in the SQL</source>
        <translation>Buscar en el SQL</translation>
    </message>
    <message>
        <source>Find and replace in the SQL</source>
        <translation>Buscar y reemplazar en el SQL</translation>
    </message>
    <message>
        <source>Larger editor text</source>
        <translation>Texto del editor más grande</translation>
    </message>
    <message>
        <source>Smaller editor text</source>
        <translation>Texto del editor más pequeño</translation>
    </message>
    <message>
        <source>Normal editor text</source>
        <translation>Texto del editor normal</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Nuevo borrador</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>Cambiar el nombre del borrador</translation>
    </message>
    <message>
        <source>Close the draft</source>
        <translation>Cerrar el borrador</translation>
    </message>
    <message>
        <source>Reopen the draft closed last</source>
        <translation>Reabrir el último borrador cerrado</translation>
    </message>
    <message>
        <source>Filter the rows that are here</source>
        <translation>Filtrar las filas que están aquí</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>Mostrar la celda</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>Mostrar la fila como formulario</translation>
    </message>
    <message>
        <source>Counts the rows exactly. This reads every row of the table once.</source>
        <translation>Cuenta las filas con exactitud. Lee una vez todas las filas de la tabla.</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>Ir a una fila</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>Ir a la fila…</translation>
    </message>
    <message>
        <source>Open as a query</source>
        <translation>Abrir como consulta</translation>
    </message>
    <message>
        <source>Puts the statement that reads these rows into a new draft.</source>
        <translation>Pone la sentencia que lee estas filas en un nuevo borrador.</translation>
    </message>
    <message>
        <source>Read the schema again</source>
        <translation>Leer el esquema de nuevo</translation>
    </message>
    <message>
        <source>Reads the schema: one or two rows for each table, index, view and trigger.</source>
        <translation>Lee el esquema: una o dos filas por cada tabla, índice, vista y disparador.</translation>
    </message>
    <message>
        <source>Create a backup</source>
        <translation>Crear una copia de seguridad</translation>
    </message>
    <message>
        <source>Create backup</source>
        <translation>Crear copia de seguridad</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>Deshacer la última restauración</translation>
    </message>
    <message>
        <source>Open the chosen statement in a new draft</source>
        <translation>Abrir la sentencia elegida en un nuevo borrador</translation>
    </message>
    <message>
        <source>Open in a new draft</source>
        <translation>Abrir en un nuevo borrador</translation>
    </message>
    <message>
        <source>Copy the chosen statement</source>
        <translation>Copiar la sentencia elegida</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete the chosen statement from the history</source>
        <translation>Eliminar del historial la sentencia elegida</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo the deletion from the history</source>
        <translation>Deshacer la eliminación del historial</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>Mostrar los datos</translation>
    </message>
    <message>
        <source>Show the query editor</source>
        <translation>Mostrar el editor de consultas</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Mostrar las copias de seguridad</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db *.db3)</source>
        <translation>Bases de datos SQLite (*.sqlite *.sqlite3 *.db *.db3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The database %1 of %2 is deleted with all its tables and rows.</source>
        <translation>Se elimina la base de datos %1 de %2 con todas sus tablas y filas.</translation>
    </message>
    <message>
        <source>Its backups are deleted with it. This cannot be undone.</source>
        <translation>Sus copias de seguridad se eliminan con ella. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete database</source>
        <translation>Eliminar base de datos</translation>
    </message>
    <message>
        <source>Delete SQLite database %1</source>
        <translation>Eliminar la base de datos SQLite %1</translation>
    </message>
    <message>
        <source>Go between the editor and the rows</source>
        <translation>Ir del editor a las filas y volver</translation>
    </message>
    <message>
        <source>Export the result…</source>
        <translation>Exportar el resultado…</translation>
    </message>
    <message>
        <source>Count the rows · reads every row</source>
        <translation>Contar las filas · lee todas las filas</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n copia de seguridad</numerusform>
            <numerusform>%n copias de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes %1.</source>
        <comment>a list: size, tables, backups</comment>
        <translation>Esto elimina %1.</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>Restaurar la copia de seguridad elegida…</translation>
    </message>
    <message>
        <source>Delete the database…</source>
        <translation>Eliminar la base de datos…</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>Elegir un archivo SQLite</translation>
    </message>
</context>
<context>
    <name>SqlitePanel</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>More for this query</source>
        <translation>Más opciones para esta consulta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Almacenado: %1</translation>
    </message>
    <message>
        <source>Limit of this database: %1</source>
        <translation>Límite de esta base de datos: %1</translation>
    </message>
    <message numerus="yes">
        <source>A statement may run %n seconds.</source>
        <translation>
            <numerusform>Una sentencia puede ejecutarse durante %n segundo.</numerusform>
            <numerusform>Una sentencia puede ejecutarse durante %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups are kept %n days.</source>
        <translation>
            <numerusform>Las copias de seguridad se conservan %n día.</numerusform>
            <numerusform>Las copias de seguridad se conservan %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads are limited</source>
        <translation>las lecturas están limitadas</translation>
    </message>
    <message>
        <source>writes are limited</source>
        <translation>las escrituras están limitadas</translation>
    </message>
    <message>
        <source>storage is full</source>
        <translation>el almacenamiento está lleno</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>State of the quota: %1</source>
        <translation>Estado de la cuota: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>A backup is being made or restored.</source>
        <translation>Se está creando o restaurando una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>SqliteType</name>
    <message>
        <source>The service %1 of this statement is not here any more.</source>
        <translation>El servicio %1 de esta sentencia ya no está aquí.</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>Del historial</translation>
    </message>
</context>
<context>
    <name>StateActions</name>
    <message>
        <source>List the objects</source>
        <translation>Listar los objetos</translation>
    </message>
    <message>
        <source>Lists from the start. Reads one row for each object, 1,000 at most.</source>
        <translation>Lista desde el principio. Lee una fila por cada objeto, 1000 como máximo.</translation>
    </message>
    <message>
        <source>Read 1,000 more objects</source>
        <translation>Leer 1000 objetos más</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Leer más</translation>
    </message>
    <message>
        <source>Reads one row for each object, 1,000 at most.</source>
        <translation>Lee una fila por cada objeto, 1000 como máximo.</translation>
    </message>
    <message>
        <source>Read all objects</source>
        <translation>Leer todos los objetos</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Leer todo</translation>
    </message>
    <message>
        <source>Reads page after page to the end: one row for each object.</source>
        <translation>Lee página tras página hasta el final: una fila por cada objeto.</translation>
    </message>
    <message>
        <source>Open or create an object…</source>
        <translation>Abrir o crear un objeto…</translation>
    </message>
    <message>
        <source>Opens an object by its key. The first value or alarm makes a new one.</source>
        <translation>Abre un objeto por su clave. El primer valor o alarma crea uno nuevo.</translation>
    </message>
    <message>
        <source>List the keys</source>
        <translation>Listar las claves</translation>
    </message>
    <message>
        <source>Lists from the start. Reads one row for each key, 1,000 at most.</source>
        <translation>Lista desde el principio. Lee una fila por cada clave, 1000 como máximo.</translation>
    </message>
    <message>
        <source>Read 1,000 more keys</source>
        <translation>Leer 1000 claves más</translation>
    </message>
    <message>
        <source>Reads one row for each key, 1,000 at most.</source>
        <translation>Lee una fila por cada clave, 1000 como máximo.</translation>
    </message>
    <message>
        <source>Read all keys</source>
        <translation>Leer todas las claves</translation>
    </message>
    <message>
        <source>Reads page after page to the end: one row for each key.</source>
        <translation>Lee página tras página hasta el final: una fila por cada clave.</translation>
    </message>
    <message>
        <source>Open or create a key…</source>
        <translation>Abrir o crear una clave…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Filter the objects by prefix</source>
        <translation>Filtrar los objetos por prefijo</translation>
    </message>
    <message>
        <source>Filter the keys by prefix</source>
        <translation>Filtrar las claves por prefijo</translation>
    </message>
    <message>
        <source>Read the value</source>
        <translation>Leer el valor</translation>
    </message>
    <message>
        <source>Reads one row.</source>
        <translation>Lee una fila.</translation>
    </message>
    <message>
        <source>Save the value…</source>
        <translation>Guardar el valor…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Shows what changes first. Reads one row, to see that nobody changed it meanwhile, and writes one.</source>
        <translation>Muestra primero lo que cambia. Lee una fila, para ver que nadie la ha cambiado entretanto, y escribe una.</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>Descartar lo escrito</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>Eliminar la clave…</translation>
    </message>
    <message>
        <source>Undo the last change of the value</source>
        <translation>Deshacer el último cambio del valor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Puts back what was there, if nobody changed it since.</source>
        <translation>Recupera lo que había, si nadie lo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Delete all data of the object…</source>
        <translation>Eliminar todos los datos del objeto…</translation>
    </message>
    <message>
        <source>Deletes every value and the alarm of the object.</source>
        <translation>Elimina todos los valores y la alarma del objeto.</translation>
    </message>
    <message>
        <source>Read the alarm</source>
        <translation>Leer la alarma</translation>
    </message>
    <message>
        <source>Set the alarm…</source>
        <translation>Programar la alarma…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Delete the alarm…</source>
        <translation>Eliminar la alarma…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Undo the last change of the alarm</source>
        <translation>Deshacer el último cambio de la alarma</translation>
    </message>
    <message>
        <source>Show the objects and values</source>
        <translation>Mostrar los objetos y valores</translation>
    </message>
    <message>
        <source>Show the alarms of all objects</source>
        <translation>Mostrar las alarmas de todos los objetos</translation>
    </message>
    <message>
        <source>Show the comparison of two objects</source>
        <translation>Mostrar la comparación de dos objetos</translation>
    </message>
    <message>
        <source>Compare the two objects</source>
        <translation>Comparar los dos objetos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Reads one row for each key of both, and one for each value that may differ.</source>
        <translation>Lee una fila por cada clave de ambos y otra por cada valor que pueda diferir.</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>Eliminar el espacio de nombres…</translation>
    </message>
    <message>
        <source>Create a State namespace</source>
        <translation>Crear un espacio de nombres State</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Nombre de la clase</translation>
    </message>
    <message>
        <source>Create State namespace %1</source>
        <translation>Crear el espacio de nombres State %1</translation>
    </message>
    <message>
        <source>The State namespace %1 of %2 is deleted with all its objects.</source>
        <translation>Se elimina el espacio de nombres State %1 de %2 con todos sus objetos.</translation>
    </message>
    <message>
        <source>Their values and alarms are deleted with them. This cannot be undone.</source>
        <translation>Sus valores y alarmas se eliminan con ellos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete namespace</source>
        <translation>Eliminar espacio de nombres</translation>
    </message>
    <message>
        <source>Delete State namespace %1</source>
        <translation>Eliminar el espacio de nombres State %1</translation>
    </message>
</context>
<context>
    <name>StateKeyList</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <comment>the time zone</comment>
        <translation>Cambio (%1)</translation>
    </message>
</context>
<context>
    <name>StateListPane</name>
    <message>
        <source>%1 of %2 read; the service has more</source>
        <comment>rows</comment>
        <translation>%1 de %2 hasta ahora; el servicio tiene más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 read; the service has more</source>
        <comment>rows</comment>
        <translation>%1 hasta ahora; el servicio tiene más</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>rows</comment>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Consultando el servicio.</translation>
    </message>
    <message>
        <source>The list did not arrive.</source>
        <translation>La lista no ha llegado.</translation>
    </message>
</context>
<context>
    <name>StateNames</name>
    <message>
        <source>The key may not hold control characters.</source>
        <translation>La clave no puede contener caracteres de control.</translation>
    </message>
    <message>
        <source>The key has %1 bytes; at most %2 are allowed.</source>
        <translation>La clave tiene %1 bytes; se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>The plan allows %1 State classes. Delete one first.</source>
        <translation>El plan permite %1 clases State. Elimine una primero.</translation>
    </message>
    <message>
        <source>The key of an object may not hold a slash.</source>
        <translation>La clave de un objeto no puede contener una barra.</translation>
    </message>
    <message>
        <source>An empty value cannot be stored. Delete the key instead.</source>
        <translation>No se puede guardar un valor vacío. Elimine la clave en su lugar.</translation>
    </message>
    <message>
        <source>Key and value have %1 bytes together; at most %2 are allowed.</source>
        <translation>Clave y valor suman %1 bytes; se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>A value that is not text may have at most %1 bytes.</source>
        <translation>Un valor que no es texto puede tener como máximo %1 bytes.</translation>
    </message>
</context>
<context>
    <name>StateObjectList</name>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>time of an alarm</comment>
        <translation>%1, reintento %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Alarm (%1)</source>
        <comment>the time zone</comment>
        <translation>Alarma (%1)</translation>
    </message>
    <message>
        <source>Last used (%1)</source>
        <comment>the time zone</comment>
        <translation>Último uso (%1)</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Objects that begin with</source>
        <translation>Objetos que empiezan por</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Listing reads one row for each object, 200 at first.</source>
        <translation>Aún no se ha leído nada. El listado lee una fila por cada objeto, 200 al principio.</translation>
    </message>
    <message>
        <source>There is no object yet. The first value or alarm makes one.</source>
        <translation>Aún no hay ningún objeto. El primer valor o alarma crea uno.</translation>
    </message>
    <message>
        <source>The namespace does not exist any more.</source>
        <translation>El espacio de nombres ya no existe.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>Claves que empiezan por</translation>
    </message>
    <message>
        <source>The keys have not been read. Listing reads one row for each key, 200 at first.</source>
        <translation>Las claves no se han leído. El listado lee una fila por cada clave, 200 al principio.</translation>
    </message>
    <message>
        <source>The object has no key.</source>
        <translation>El objeto no tiene ninguna clave.</translation>
    </message>
    <message>
        <source>There is no such object yet. Its first value or alarm makes it.</source>
        <translation>Ese objeto aún no existe. Su primer valor o alarma lo crea.</translation>
    </message>
    <message>
        <source>Choose an object to see its keys.</source>
        <translation>Elija un objeto para ver sus claves.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting the data of %1: %n values so far.</source>
        <translation>
            <numerusform>Eliminando los datos de %1: %n valor hasta ahora.</numerusform>
            <numerusform>Eliminando los datos de %1: %n valores hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n values of %1 are deleted.</source>
        <translation>
            <numerusform>Detenido: se eliminó %n valor de %1.</numerusform>
            <numerusform>Detenido: se eliminaron %n valores de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are deleted, and its alarm.</source>
        <translation>
            <numerusform>Se eliminó %n valor de %1 y su alarma.</numerusform>
            <numerusform>Se eliminaron %n valores de %1 y su alarma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The object stays in the list, empty: the service cannot delete objects.</source>
        <translation>El objeto queda en la lista, vacío: el servicio no puede eliminar objetos.</translation>
    </message>
    <message>
        <source>Open or create an object</source>
        <translation>Abrir o crear un objeto</translation>
    </message>
    <message>
        <source>Key of the object</source>
        <translation>Clave del objeto</translation>
    </message>
    <message>
        <source>Up to 512 bytes, without a slash. A new object is made by its first value or alarm.</source>
        <translation>Hasta 512 bytes, sin barra. Un objeto nuevo se crea con su primer valor o alarma.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open or create a key of %1</source>
        <translation>Abrir o crear una clave de %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Up to 512 bytes. A new key is made when its value is saved.</source>
        <translation>Hasta 512 bytes. Una clave nueva se crea al guardar su valor.</translation>
    </message>
    <message>
        <source>Delete all data of %1?</source>
        <translation>¿Eliminar todos los datos de %1?</translation>
    </message>
    <message>
        <source>Every value of the object %1 is deleted, and its alarm.</source>
        <translation>Se eliminan todos los valores del objeto %1 y su alarma.</translation>
    </message>
    <message>
        <source>Every value of the object %1 is deleted, %2 in all, and its alarm.</source>
        <translation>Se eliminan todos los valores del objeto %1, %2 en total, y su alarma.</translation>
    </message>
    <message>
        <source>This takes one call for each value and cannot be undone. The object itself stays in the list, empty: the service has no call that deletes an object.</source>
        <translation>Requiere una llamada por cada valor y no se puede deshacer. El objeto en sí queda en la lista, vacío: el servicio no tiene ninguna llamada que elimine un objeto.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>Eliminar todos los datos</translation>
    </message>
    <message>
        <source>An object may hold %1.</source>
        <translation>Un objeto puede contener %1.</translation>
    </message>
    <message>
        <source>%1 of %2 stored</source>
        <translation>%1 de %2 almacenados</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 almacenados</translation>
    </message>
    <message>
        <source>Choose an object first.</source>
        <translation>Elija primero un objeto.</translation>
    </message>
    <message>
        <source>Everything has been read, or nothing yet.</source>
        <translation>Ya se ha leído todo, o aún nada.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>No hay ninguna lectura en curso.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>The data of an object is being deleted.</source>
        <translation>Se están eliminando los datos de un objeto.</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
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
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected · %1</source>
        <translation>conectado · %1</translation>
    </message>
    <message>
        <source>The last check of the service took this long.</source>
        <translation>La última comprobación del servicio tardó este tiempo.</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>no accesible</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lectura y escritura</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>Esta conexión es de solo lectura</translation>
    </message>
    <message>
        <source>This connection reads and writes</source>
        <translation>Esta conexión es de lectura y escritura</translation>
    </message>
    <message>
        <source>Nothing can be changed here. Click to allow changes.</source>
        <translation>Aquí no se puede modificar nada. Haga clic para permitir cambios.</translation>
    </message>
    <message>
        <source>Click to refuse every change on this connection.</source>
        <translation>Haga clic para rechazar todo cambio en esta conexión.</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Nothing is open. Choose a resource on the left.</source>
        <translation>No hay nada abierto. Elija un recurso a la izquierda.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open resources</source>
        <translation>Recursos abiertos</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cerrar %1</translation>
    </message>
</context>
<context>
    <name>TableBrowser</name>
    <message>
        <source>Sorting by this column reads the whole table for each page, because no index gives this order.</source>
        <translation>Ordenar por esta columna lee la tabla entera para cada página, porque ningún índice da este orden.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>This connection is read-only and the statement may change the database.</source>
        <translation>Esta conexión es de solo lectura y la sentencia puede modificar la base de datos.</translation>
    </message>
    <message>
        <source>This connection is read-only and statement %1 may change the database.</source>
        <translation>Esta conexión es de solo lectura y la sentencia %1 puede modificar la base de datos.</translation>
    </message>
    <message>
        <source>This connection is read-only, so nothing was sent.</source>
        <translation>Esta conexión es de solo lectura, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Switch off read-only mode for this connection if you want to change something.</source>
        <translation>Desactive el modo de solo lectura de esta conexión si desea modificar algo.</translation>
    </message>
</context>
<context>
    <name>TokenCheck</name>
    <message>
        <source>The service does not accept this token. It may have expired, or belong elsewhere.</source>
        <translation>El servicio no acepta este token. Puede que haya caducado o que pertenezca a otro lugar.</translation>
    </message>
    <message>
        <source>This token is not for a whole account. Paste the token of a session.</source>
        <translation>Este token no es de una cuenta completa. Pegue el token de una sesión.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Forget the token…</source>
        <translation>Olvidar el token…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>¿Dónde está mi token?</translation>
    </message>
    <message>
        <source>Keyring of this machine</source>
        <translation>Depósito de claves de este equipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It was not tested yet.</source>
        <translation>Aún no se ha probado.</translation>
    </message>
    <message>
        <source>There is no token for this connection.</source>
        <translation>No hay ningún token para esta conexión.</translation>
    </message>
    <message>
        <source>Testing with an entry of its own; your token is not touched. The system may ask you to unlock the keyring.</source>
        <translation>Se prueba con una entrada propia; su token no se toca. Es posible que el sistema le pida desbloquear el depósito de claves.</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>No se encontró ninguno.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>Forget the token of %1?</source>
        <translation>¿Olvidar el token de %1?</translation>
    </message>
    <message>
        <source>You are signed out here, and the entry in the keyring is removed.</source>
        <translation>La sesión se cierra aquí y se quita la entrada del depósito de claves.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Olvidar el token</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>Paste a token.</source>
        <translation>Pegue un token.</translation>
    </message>
    <message>
        <source>A token has no spaces or line ends inside. Copy it anew, without the text around it.</source>
        <translation>Un token no contiene espacios ni saltos de línea. Cópielo de nuevo, sin el texto que lo rodea.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs. Copy it anew.</source>
        <translation>Un token solo contiene letras, cifras y signos sencillos. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>A token has at most %1 letters. This text has %2.</source>
        <translation>Un token tiene como máximo %1 caracteres. Este texto tiene %2.</translation>
    </message>
</context>
<context>
    <name>TriggerDetail</name>
    <message>
        <source>No trigger is chosen.</source>
        <translation>No hay ningún disparador elegido.</translation>
    </message>
    <message>
        <source>Since you began to edit, the saved schedule has become %1.</source>
        <translation>Desde que empezó a editar, la programación guardada ha pasado a ser %1.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>Próximas ejecuciones</translation>
    </message>
    <message>
        <source>There are no runs to show while the schedule is not right.</source>
        <translation>No hay ejecuciones que mostrar mientras la programación no sea correcta.</translation>
    </message>
    <message>
        <source>The trigger is paused: these are the runs it would have. They are computed here, because the service tells none.</source>
        <translation>El disparador está en pausa: estas son las ejecuciones que tendría. Se calculan aquí porque el servicio no las indica.</translation>
    </message>
    <message>
        <source>These runs are computed here, because the service tells none.</source>
        <translation>Estas ejecuciones se calculan aquí porque el servicio no las indica.</translation>
    </message>
</context>
<context>
    <name>TriggersPage</name>
    <message>
        <source>A run takes up to</source>
        <translation>Una ejecución dura hasta</translation>
    </message>
    <message>
        <source>Minutes that a run takes at most</source>
        <translation>Minutos que dura una ejecución como máximo</translation>
    </message>
    <message>
        <source>Triggers that come again sooner are marked: their runs may overlap.</source>
        <translation>Los disparadores que vuelven antes se marcan: sus ejecuciones pueden solaparse.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Cron triggers</source>
        <translation>Disparadores cron</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Name of the trigger</source>
        <translation>Nombre del disparador</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>%1 · about %2 runs a month, each a request of the worker</source>
        <translation>%1 · unas %2 ejecuciones al mes, cada una es una solicitud del worker</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>A change of triggers is under way.</source>
        <translation>Hay un cambio de disparadores en curso.</translation>
    </message>
    <message>
        <source>Choose a trigger first.</source>
        <translation>Elija primero un disparador.</translation>
    </message>
    <message>
        <source>The schedule is not right yet.</source>
        <translation>La programación aún no es correcta.</translation>
    </message>
    <message>
        <source>Nothing is edited.</source>
        <translation>No hay nada editado.</translation>
    </message>
    <message>
        <source>All that are chosen are paused.</source>
        <translation>Todos los elegidos están en pausa.</translation>
    </message>
    <message>
        <source>None that is chosen is paused.</source>
        <translation>Ninguno de los elegidos está en pausa.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>No hay ningún cambio que deshacer.</translation>
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
        <translation>Cómo se muestra el valor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Image of the value</source>
        <translation>Imagen del valor</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown, and not for typing. A file can replace the value.</source>
        <translation>Solo se muestran los primeros %1 de %2, y no se pueden editar. Un archivo puede sustituir el valor.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width and height of an image</comment>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>These bytes would not come back unchanged from a text field.</source>
        <translation>Estos bytes no volverían intactos de un campo de texto.</translation>
    </message>
    <message>
        <source>Hexadecimal digits are 0 to 9 and a to f, two for each byte.</source>
        <translation>Los dígitos hexadecimales van de 0 a 9 y de a a f, dos por cada byte.</translation>
    </message>
</context>
<context>
    <name>ValuePane</name>
    <message>
        <source>The value is as it was before.</source>
        <translation>El valor está como antes.</translation>
    </message>
    <message>
        <source>The value is saved.</source>
        <translation>El valor se ha guardado.</translation>
    </message>
    <message>
        <source>The key that was made is deleted again.</source>
        <translation>La clave que se creó se ha vuelto a eliminar.</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>La clave se ha eliminado.</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this disk: %1</source>
        <translation>Lo escrito no se puede conservar en este disco: %1</translation>
    </message>
    <message>
        <source>This is what was typed here before and not saved.</source>
        <translation>Esto es lo que se escribió aquí antes y no se guardó.</translation>
    </message>
    <message>
        <source>Discard it to see the value that is stored.</source>
        <translation>Descártelo para ver el valor guardado.</translation>
    </message>
    <message>
        <source>Key %1 of %2 bytes · key and value %3 of %4 bytes</source>
        <translation>Clave: %1 de %2 bytes · clave y valor: %3 de %4 bytes</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Elija primero una clave.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>The value is being changed.</source>
        <translation>El valor se está cambiando.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is no value to delete.</source>
        <translation>No hay ningún valor que eliminar.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>No hay ningún cambio que deshacer.</translation>
    </message>
    <message>
        <source>Choose a key to see its value.</source>
        <translation>Elija una clave para ver su valor.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Consultando el servicio.</translation>
    </message>
    <message>
        <source>The value did not arrive.</source>
        <translation>El valor no ha llegado.</translation>
    </message>
    <message>
        <source>The value has not been read. Reading it reads one row.</source>
        <translation>El valor no se ha leído. Al leerlo se lee una fila.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else since this was typed.</source>
        <translation>Otra persona cambió el valor desde que se escribió esto.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>The value of %1 in the object %2 is deleted.</source>
        <translation>Se elimina el valor de %1 en el objeto %2.</translation>
    </message>
    <message>
        <source>It can be put back as long as this key stays open and nobody writes it.</source>
        <translation>Se puede recuperar mientras esta clave siga abierta y nadie la escriba.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>Eliminar la clave</translation>
    </message>
    <message>
        <source>The value was changed since. Nothing was put back.</source>
        <translation>El valor ha cambiado desde entonces. No se ha recuperado nada.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else. Nothing was saved.</source>
        <translation>Otra persona cambió el valor. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else meanwhile. This is what saving changes now.</source>
        <translation>Otra persona cambió el valor entretanto. Esto es lo que cambia ahora al guardar.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else. Nothing was deleted.</source>
        <translation>Otra persona cambió el valor. No se ha eliminado nada.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Delete it again if that may go.</source>
        <translation>Se muestra tal como está ahora. Elimínelo de nuevo si ya no hace falta.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week calendar of the cron triggers</source>
        <translation>Calendario semanal de los disparadores cron</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Import an SQLite file…</source>
        <translation>Importar un archivo SQLite…</translation>
    </message>
    <message>
        <source>Open a resource…</source>
        <translation>Abrir un recurso…</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Cerrar las demás pestañas</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>Reabrir la última pestaña cerrada</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Open the main menu</source>
        <translation>Abrir el menú principal</translation>
    </message>
    <message>
        <source>Show the resources</source>
        <translation>Mostrar los recursos</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>Mostrar la actividad</translation>
    </message>
    <message>
        <source>Filter the resources</source>
        <translation>Filtrar los recursos</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Move the tab to the other side</source>
        <translation>Mover la pestaña al otro lado</translation>
    </message>
    <message>
        <source>Go to the other side</source>
        <translation>Ir al otro lado</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Alternar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Restart the local service</source>
        <translation>Reiniciar el servicio local</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Tovuk Dashboard</source>
        <translation>Acerca de Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Switch the connection…</source>
        <translation>Cambiar de conexión…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Administrar las conexiones…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>¿Dónde está mi token?</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>back up save snapshot</source>
        <translation>copia de seguridad guardar instantánea</translation>
    </message>
    <message>
        <source>back up go back recover roll back</source>
        <translation>copia de seguridad volver recuperar revertir</translation>
    </message>
    <message>
        <source>open load restore add existing file database upload</source>
        <translation>abrir cargar restaurar añadir archivo existente base de datos subir</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>preferencias opciones configuración</translation>
    </message>
    <message>
        <source>exit close the program</source>
        <translation>cerrar programa terminar</translation>
    </message>
    <message>
        <source>split side by side</source>
        <translation>dividir lado a lado</translation>
    </message>
    <message>
        <source>remove tab</source>
        <translation>quitar pestaña</translation>
    </message>
    <message>
        <source>hide sidebar tree</source>
        <translation>ocultar barra lateral árbol</translation>
    </message>
    <message>
        <source>hide calls requests network log</source>
        <translation>ocultar llamadas solicitudes red registro</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>recargar refrescar</translation>
    </message>
    <message>
        <source>theme night colours</source>
        <translation>tema noche colores</translation>
    </message>
    <message>
        <source>lock protect allow changes write</source>
        <translation>bloquear proteger permitir cambios escribir</translation>
    </message>
    <message>
        <source>keys hotkeys help</source>
        <translation>teclas accesos rápidos ayuda</translation>
    </message>
    <message>
        <source>execute query</source>
        <translation>ejecutar consulta lanzar</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>cancelar interrumpir parar</translation>
    </message>
    <message>
        <source>query plan analyze</source>
        <translation>plan de consulta analizar</translation>
    </message>
    <message>
        <source>beautify tidy</source>
        <translation>embellecer ordenar formatear</translation>
    </message>
    <message>
        <source>download save rows file CSV TSV JSON Markdown INSERT</source>
        <translation>descargar guardar filas archivo CSV TSV JSON Markdown INSERT</translation>
    </message>
    <message>
        <source>create add query tab</source>
        <translation>crear añadir consulta pestaña</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>eliminar quitar borrar</translation>
    </message>
    <message>
        <source>browse table rows</source>
        <translation>explorar tabla filas</translation>
    </message>
    <message>
        <source>drop remove destroy</source>
        <translation>borrar quitar destruir</translation>
    </message>
    <message>
        <source>remove clear</source>
        <translation>quitar borrar limpiar</translation>
    </message>
    <message>
        <source>again send retry</source>
        <translation>de nuevo enviar reintentar</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>Esto no se puede hacer ahora.</translation>
    </message>
    <message>
        <source>account other change</source>
        <translation>cuenta otra cambiar</translation>
    </message>
    <message>
        <source>log in login account token paste</source>
        <translation>entrar login acceder cuenta token pegar</translation>
    </message>
    <message>
        <source>log out logout forget token</source>
        <translation>salir logout desconectar olvidar token</translation>
    </message>
    <message>
        <source>accounts add edit remove test base URL</source>
        <translation>cuentas añadir editar quitar probar URL base</translation>
    </message>
    <message>
        <source>keyring keychain secret password stored</source>
        <translation>depósito de claves llavero secreto contraseña guardado</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>connection account service</source>
        <translation>conexión cuenta servicio</translation>
    </message>
    <message>
        <source>Delete %1 KV keys</source>
        <translation>Eliminar %1 claves KV</translation>
    </message>
    <message>
        <source>Write the KV key %1</source>
        <translation>Escribir la clave KV %1</translation>
    </message>
    <message>
        <source>Delete the KV key %1</source>
        <translation>Eliminar la clave KV %1</translation>
    </message>
    <message>
        <source>Rename the KV key %1 to %2</source>
        <translation>Cambiar el nombre de la clave KV %1 a %2</translation>
    </message>
    <message>
        <source>Set the alarm of the State object %1</source>
        <translation>Programar la alarma del objeto State %1</translation>
    </message>
    <message>
        <source>Delete the alarm of the State object %1</source>
        <translation>Eliminar la alarma del objeto State %1</translation>
    </message>
    <message>
        <source>Delete the data of the State object %1</source>
        <translation>Eliminar los datos del objeto State %1</translation>
    </message>
    <message>
        <source>Write the State value %1</source>
        <translation>Escribir el valor State %1</translation>
    </message>
    <message>
        <source>Delete the State value %1</source>
        <translation>Eliminar el valor State %1</translation>
    </message>
    <message>
        <source>create add make</source>
        <translation>crear añadir hacer</translation>
    </message>
    <message>
        <source>open show all</source>
        <translation>abrir mostrar todo</translation>
    </message>
    <message>
        <source>open show</source>
        <translation>abrir mostrar</translation>
    </message>
</context>
<context>
    <name>WriteConfirmation</name>
    <message>
        <source>Write to %1?</source>
        <translation>¿Escribir en %1?</translation>
    </message>
    <message>
        <source>What is lost by this cannot be had back by writing it again.</source>
        <translation>Lo que se pierda con esto no se puede recuperar escribiéndolo de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write, and do not ask again for %1 minutes</source>
        <translation>Escribir y no volver a preguntar durante %1 minutos</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Counts for writes of this kind on this connection.</source>
        <translation>Vale para las escrituras de este tipo en esta conexión.</translation>
    </message>
</context>
<context>
    <name>WriteGuard</name>
    <message>
        <source>Nothing was sent: this connection asks before it writes, and nobody could be asked.</source>
        <translation>No se envió nada: esta conexión pregunta antes de escribir y no se pudo preguntar a nadie.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the question before the write was answered no.</source>
        <translation>No se envió nada, porque se respondió que no a la pregunta previa a la escritura.</translation>
    </message>
</context>
<context>
    <name>WriteKind</name>
    <message>
        <source>Create something new</source>
        <translation>Crear algo nuevo</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar la configuración</translation>
    </message>
    <message>
        <source>Write data</source>
        <translation>Escribir datos</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Eliminar datos</translation>
    </message>
    <message>
        <source>Delete a resource with everything in it</source>
        <translation>Eliminar un recurso con todo lo que contiene</translation>
    </message>
    <message>
        <source>Change rows with SQL</source>
        <translation>Cambiar filas con SQL</translation>
    </message>
    <message>
        <source>Change the database itself with SQL</source>
        <translation>Cambiar la propia base de datos con SQL</translation>
    </message>
    <message>
        <source>Restore a backup over the database</source>
        <translation>Restaurar una copia sobre la base de datos</translation>
    </message>
    <message>
        <source>Deploy, or stop a deploy</source>
        <translation>Desplegar o detener un despliegue</translation>
    </message>
    <message>
        <source>Change something of the account</source>
        <translation>Cambiar algo de la cuenta</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone of local times</source>
        <translation>Zona horaria de las horas locales</translation>
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
        <translation>Un panel nativo para los servicios de Tovuk.</translation>
    </message>
    <message>
        <source>Keep every file of the program in this folder.</source>
        <translation>Guardar todos los archivos del programa en esta carpeta.</translation>
    </message>
    <message>
        <source>Open this: tovuk://open/SERVICE/TYPE/RESOURCE, or a file.</source>
        <translation>Abrir esto: tovuk://open/SERVICE/TYPE/RESOURCE o un archivo.</translation>
    </message>
</context>
<context>
    <name>tovuk::app::SecretText</name>
    <message>
        <source>The keyring works.</source>
        <translation>El depósito de claves funciona.</translation>
    </message>
    <message>
        <source>The keyring has no token for this connection.</source>
        <translation>El depósito de claves no tiene ningún token para esta conexión.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>Se denegó el acceso al depósito de claves.</translation>
    </message>
    <message>
        <source>The keyring is locked, or has not been set up.</source>
        <translation>El depósito de claves está bloqueado o no se ha configurado.</translation>
    </message>
    <message>
        <source>No keyring service runs on this system.</source>
        <translation>En este sistema no se ejecuta ningún servicio de claves.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keyring can be reached.</source>
        <translation>No hay bus de sesión, así que no se puede llegar a ningún depósito de claves.</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked for.</source>
        <translation>El depósito de claves no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>Allow this program to use the keyring. In a sandbox, it needs access to org.freedesktop.secrets.</source>
        <translation>Permita que este programa use el depósito de claves. En un entorno aislado necesita acceso a org.freedesktop.secrets.</translation>
    </message>
    <message>
        <source>Unlock the keyring in the system&apos;s password manager, or set one up there, then try again.</source>
        <translation>Desbloquee el depósito en el gestor de contraseñas del sistema, o cree uno allí, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Install and start a keyring, for example GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Instale e inicie un depósito de claves, por ejemplo GNOME Keyring, KWallet o KeePassXC, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Start this program from a desktop session. Until then, tokens are kept for this run only.</source>
        <translation>Inicie este programa desde una sesión de escritorio. Hasta entonces, los tokens se guardan solo mientras se ejecuta.</translation>
    </message>
    <message>
        <source>Try again. Until then, tokens are kept for this run only.</source>
        <translation>Inténtelo de nuevo. Hasta entonces, los tokens se guardan solo mientras se ejecuta el programa.</translation>
    </message>
</context>
<context>
    <name>tovuk::app::TokenKeeper</name>
    <message>
        <source>Signed out here, but the keyring may still hold the token</source>
        <translation>Sesión cerrada aquí, pero el depósito de claves puede tener aún el token</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>En el depósito de claves</translation>
    </message>
    <message>
        <source>Being stored in the keyring</source>
        <translation>Guardándose en el depósito de claves</translation>
    </message>
    <message>
        <source>In memory, until the program ends</source>
        <translation>En memoria, hasta que termine el programa</translation>
    </message>
    <message>
        <source>From TOVUK_TOKEN, until the program ends</source>
        <translation>De TOVUK_TOKEN, hasta que termine el programa</translation>
    </message>
</context>
<context>
    <name>tovuk::client::NetworkErrors</name>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>Nada responde en %1.</translation>
    </message>
    <message>
        <source>Check that the service runs and that the address is right.</source>
        <translation>Compruebe que el servicio está en marcha y que la dirección es correcta.</translation>
    </message>
    <message>
        <source>The name of %1 was not found.</source>
        <translation>No se encontró el nombre de %1.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation>Compruebe la dirección y la conexión a Internet.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>Check the clock of this machine and the certificate of the service.</source>
        <translation>Compruebe el reloj de este equipo y el certificado del servicio.</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>La red falló en el camino hacia %1.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>Compruebe la conexión a Internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not lead to %1.</source>
        <translation>El proxy de este equipo no condujo a %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine.</source>
        <translation>Compruebe la configuración del proxy de este equipo.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>La conexión con %1 se interrumpió antes de completarse la respuesta.</translation>
    </message>
    <message>
        <source>The service may have carried it out: look before you repeat it.</source>
        <translation>Es posible que el servicio la haya ejecutado: compruébelo antes de repetirla.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>La conexión con %1 se interrumpió.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 s.</source>
        <translation>No se logró conectar con %1 en %2 s.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 no envió nada durante %2 s.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>La respuesta supera %1.</translation>
    </message>
    <message>
        <source>Ask for less at a time, for example with LIMIT.</source>
        <translation>Pida menos datos cada vez, por ejemplo con LIMIT.</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of JSON.</source>
        <translation>El servicio respondió con %1 en lugar de JSON.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API.</source>
        <translation>Compruebe que la dirección es la de la API.</translation>
    </message>
    <message>
        <source>The service points to %1, and this request does not follow it there.</source>
        <translation>El servicio remite a %1 y esta solicitud no sigue esa redirección.</translation>
    </message>
    <message>
        <source>If that is where the service is now, set it as the address of the connection.</source>
        <translation>Si el servicio está ahora ahí, establezca esa dirección en la conexión.</translation>
    </message>
    <message>
        <source>The service redirects in a circle.</source>
        <translation>El servicio redirige en círculo.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>Compruebe la dirección de la conexión.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>La solicitud se detuvo.</translation>
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
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>This machine is not connected to a network.</source>
        <translation>Este equipo no está conectado a ninguna red.</translation>
    </message>
    <message>
        <source>Connect it, then try again.</source>
        <translation>Conéctelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>El certificado de %1 ha caducado.</translation>
    </message>
    <message>
        <source>Check the clock of this machine. If it is right, the service must renew its certificate.</source>
        <translation>Compruebe el reloj de este equipo. Si es correcto, el servicio debe renovar su certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>El certificado de %1 aún no es válido.</translation>
    </message>
    <message>
        <source>Check the clock of this machine.</source>
        <translation>Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate that came for %1 belongs to another name.</source>
        <translation>El certificado recibido para %1 pertenece a otro nombre.</translation>
    </message>
    <message>
        <source>Check the address. A network that wants a sign-in first can be the reason too.</source>
        <translation>Compruebe la dirección. También puede deberse a una red que exige iniciar sesión primero.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn.</source>
        <translation>El certificado de %1 fue revocado.</translation>
    </message>
    <message>
        <source>Do not go on; ask whoever runs the service.</source>
        <translation>No continúe; pregunte a quien gestiona el servicio.</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for the certificate of %1.</source>
        <translation>Nadie en quien confíe este equipo avala el certificado de %1.</translation>
    </message>
    <message>
        <source>Check the address. The certificate of a company can be added to those that this system trusts.</source>
        <translation>Compruebe la dirección. El certificado de una empresa puede añadirse a los que este sistema considera de confianza.</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>Certificado para: %1</translation>
    </message>
    <message>
        <source>Names in it: %1</source>
        <translation>Nombres que contiene: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2 (UTC)</source>
        <translation>Válido del %1 al %2 (UTC)</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>A web page came (%1) where the answer of the service was expected.</source>
        <translation>Llegó una página web (%1) donde se esperaba la respuesta del servicio.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open any page in a browser first. Else check that the address is that of the API.</source>
        <translation>Si esta red pide iniciar sesión, abra primero cualquier página en un navegador. Si no, compruebe que la dirección es la de la API.</translation>
    </message>
</context>
<context>
    <name>tovuk::client::RequestUrl</name>
    <message>
        <source>A name is empty, so there is nothing to ask for.</source>
        <translation>Un nombre está vacío, así que no hay nada que pedir.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be used: addresses treat it as a folder step.</source>
        <translation>El nombre «%1» no se puede usar: en las direcciones se interpreta como un paso de carpeta.</translation>
    </message>
    <message>
        <source>The address of the service is not valid.</source>
        <translation>La dirección del servicio no es válida.</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or password.</source>
        <translation>La dirección del servicio no debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Only https is used to reach another machine, and %1 is plain http.</source>
        <translation>Solo se usa https para acceder a otro equipo, y %1 es http sin cifrar.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https.</source>
        <translation>La dirección del servicio debe empezar por https.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::AskAbove</name>
    <message>
        <source>This query may cost %1. On this connection, more than %2 is asked about first.</source>
        <translation>Esta consulta puede costar %1. En esta conexión se pregunta antes si supera %2.</translation>
    </message>
    <message>
        <source>This query may read %1. On this connection, more than %2 is asked about first.</source>
        <translation>Esta consulta puede leer %1. En esta conexión se pregunta antes si supera %2.</translation>
    </message>
    <message>
        <source>What this query reads is not known. On this connection, every query is asked about first.</source>
        <translation>No se sabe qué lee esta consulta. En esta conexión se pregunta antes de cada consulta.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionJson</name>
    <message>
        <source>The file is too large to be a file of connections.</source>
        <translation>El archivo es demasiado grande para ser un archivo de conexiones.</translation>
    </message>
    <message>
        <source>This is not a file of connections.</source>
        <translation>Este no es un archivo de conexiones.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>El archivo lo escribió una versión más reciente de este programa.</translation>
    </message>
    <message numerus="yes">
        <source>A file may hold %n connections. This one holds more.</source>
        <translation>
            <numerusform>Un archivo puede contener %n conexión. Este contiene más.</numerusform>
            <numerusform>Un archivo puede contener %n conexiones. Este contiene más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of the file: %2</source>
        <comment>a number and a sentence</comment>
        <translation>Conexión %1 del archivo: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>the name of a connection and a sentence</comment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionProfile</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>Una conexión necesita un nombre.</translation>
    </message>
    <message>
        <source>The name must not begin or end with a space.</source>
        <translation>El nombre no debe empezar ni terminar con un espacio.</translation>
    </message>
    <message numerus="yes">
        <source>The name may have %n characters.</source>
        <translation>
            <numerusform>El nombre puede tener %n carácter.</numerusform>
            <numerusform>El nombre puede tener %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not hold invisible characters.</source>
        <translation>El nombre no debe contener caracteres invisibles.</translation>
    </message>
    <message>
        <source>There is a connection with the name &quot;%1&quot; already.</source>
        <translation>Ya hay una conexión con el nombre «%1».</translation>
    </message>
    <message>
        <source>A connection needs the address of a service.</source>
        <translation>Una conexión necesita la dirección de un servicio.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation>La dirección no debe contener un signo de interrogación ni una almohadilla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a service.</source>
        <translation>«%1» no puede ser el nombre de un servicio.</translation>
    </message>
    <message>
        <source>The identifier of the connection cannot be used.</source>
        <translation>El identificador de la conexión no se puede usar.</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>No existe ese color.</translation>
    </message>
    <message>
        <source>The local service has no address of its own.</source>
        <translation>El servicio local no tiene dirección propia.</translation>
    </message>
    <message>
        <source>The local service is always local.</source>
        <translation>El servicio local es siempre local.</translation>
    </message>
    <message>
        <source>The limit must not be negative.</source>
        <translation>El límite no debe ser negativo.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::OpenLink</name>
    <message>
        <source>A link to a resource looks like this: tovuk://open/my-service/sqlite/DB</source>
        <translation>Un enlace a un recurso tiene este aspecto: tovuk://open/my-service/sqlite/DB</translation>
    </message>
    <message>
        <source>This link does not say what to open, so nothing was opened.</source>
        <translation>Este enlace no indica qué abrir, por eso no se abrió nada.</translation>
    </message>
    <message>
        <source>This link does not name one resource of one service, so nothing was opened.</source>
        <translation>Este enlace no nombra un recurso de un servicio, por eso no se abrió nada.</translation>
    </message>
    <message>
        <source>This link holds a name that no resource can have, so nothing was opened.</source>
        <translation>Este enlace contiene un nombre que ningún recurso puede tener, por eso no se abrió nada.</translation>
    </message>
    <message>
        <source>This link asks for &quot;%1&quot;, which this program does not know, so nothing was opened.</source>
        <translation>Este enlace pide «%1», que este programa no conoce, por eso no se abrió nada.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::RunConnection</name>
    <message>
        <source>From the environment</source>
        <translation>Del entorno</translation>
    </message>
    <message>
        <source>TOVUK_TOKEN is not used, because of TOVUK_API_URL: %1</source>
        <comment>a sentence follows</comment>
        <translation>TOVUK_TOKEN no se usa, a causa de TOVUK_API_URL: %1</translation>
    </message>
</context>
<context>
    <name>tovuk::views::AskAboveQuestion</name>
    <message>
        <source>Run this query on %1?</source>
        <translation>¿Ejecutar esta consulta en %1?</translation>
    </message>
    <message>
        <source>The limits are those of the connection: Manage connections changes them.</source>
        <translation>Los límites son los de la conexión: se cambian en «Administrar las conexiones».</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>Ejecutar de todos modos</translation>
    </message>
</context>
<context>
    <name>tovuk::views::ConnectionColour</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>tovuk::views::CreateBindingDialog</name>
    <message>
        <source>Create a service binding</source>
        <translation>Crear una vinculación de servicio</translation>
    </message>
    <message>
        <source>Name of the binding</source>
        <translation>Nombre de la vinculación</translation>
    </message>
    <message>
        <source>Create service binding %1</source>
        <translation>Crear la vinculación de servicio %1</translation>
    </message>
</context>
<context>
    <name>tovuk::views::CreateDatabaseDialog</name>
    <message>
        <source>Import an SQLite file</source>
        <translation>Importar un archivo SQLite</translation>
    </message>
    <message>
        <source>Create an SQLite database</source>
        <translation>Crear una base de datos SQLite</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>Import SQLite database %1</source>
        <translation>Importar la base de datos SQLite %1</translation>
    </message>
    <message>
        <source>Create SQLite database %1</source>
        <translation>Crear la base de datos SQLite %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>tovuk::views::JsonTree</name>
    <message>
        <source>JSON value as a tree</source>
        <translation>Valor JSON en forma de árbol</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::views::SignInState</name>
    <message>
        <source>Looking for the token</source>
        <translation>Buscando el token</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
</context>
</TS>
