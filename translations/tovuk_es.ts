<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>This version shows SQLite databases only, so the link to %1 was not opened.</source>
        <translation>Esta versión solo muestra bases de datos SQLite, por eso no se abrió el enlace a %1.</translation>
    </message>
    <message>
        <source>The link asks for the service %1, which this connection does not have.</source>
        <translation>El enlace pide el servicio %1, que no existe en esta conexión.</translation>
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
    <name>CreateDatabaseDialog</name>
    <message>
        <source>A copy of %1 becomes a database of %2. The file itself stays as it is.</source>
        <translation>Una copia de %1 pasa a ser una base de datos de %2. El archivo en sí no cambia.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nombre de la base de datos</translation>
    </message>
    <message>
        <source>A capital letter first, then capital letters, digits and underscores; 63 at most.</source>
        <translation>Primero una letra mayúscula y después mayúsculas, dígitos y guiones bajos; 63 como máximo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create SQLite database %1</source>
        <translation>Crear la base de datos SQLite %1</translation>
    </message>
    <message>
        <source>Import an SQLite file</source>
        <translation>Importar un archivo SQLite</translation>
    </message>
    <message>
        <source>Create an SQLite database</source>
        <translation>Crear una base de datos SQLite</translation>
    </message>
    <message>
        <source>Import SQLite database %1</source>
        <translation>Importar la base de datos SQLite %1</translation>
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
        <source>The service %1 of this statement is not here any more.</source>
        <translation>El servicio %1 de esta sentencia ya no está aquí.</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>Del historial</translation>
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
        <source>Delete the database…</source>
        <translation>Eliminar la base de datos…</translation>
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
        <source>A database named %1 exists already.</source>
        <translation>Ya existe una base de datos llamada %1.</translation>
    </message>
    <message>
        <source>The service holds %1 resources, which is the most it can have. Delete one first.</source>
        <translation>El servicio contiene %1 recursos, el máximo que puede tener. Elimine uno primero.</translation>
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
    <name>NavigationText</name>
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
        <source>The statement did not run. The message above says why.</source>
        <translation>La sentencia no se ejecutó. El mensaje de arriba indica por qué.</translation>
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
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
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
    <name>UnfinishedWrites</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a write, and the connection</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>New SQLite database…</source>
        <translation>Nueva base de datos SQLite…</translation>
    </message>
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
        <source>create add make database</source>
        <translation>crear añadir hacer base de datos</translation>
    </message>
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
        <source>Open a database first.</source>
        <translation>Abra primero una base de datos.</translation>
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
