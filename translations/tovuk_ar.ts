<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tovuk Dashboard</source>
        <translation>حول Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>الإصدار %1، Qt %2</translation>
    </message>
    <message>
        <source>Tovuk Dashboard</source>
        <translation>Tovuk Dashboard</translation>
    </message>
    <message>
        <source>A native dashboard for the resources of Tovuk services, with the same service built in for local work.</source>
        <translation>لوحة تحكم أصلية لموارد خدمات Tovuk، تتضمن الخدمة نفسها للعمل محليًا.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر وفق رخصة GNU العمومية العامة، الإصدار 3 أو أحدث. يأتي من دون أي ضمان.</translation>
    </message>
    <message>
        <source>Built with Qt, Qt Charts, QScintilla, SQLite, cpp-httplib and nlohmann JSON. Text is set in Inter and JetBrains Mono where they are installed.</source>
        <translation>بُني باستخدام Qt وQt Charts وQScintilla وSQLite وcpp-httplib وnlohmann JSON. تُعرض النصوص بخطي Inter وJetBrains Mono حيث يكونان مثبتين.</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>نسخ رقم الإصدار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Free</source>
        <comment>plan</comment>
        <translation>المجانية</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>plan</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>أنت مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>مسجّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Session ends</source>
        <translation>انتهاء الجلسة</translation>
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
        <translation>عرض الاستدعاء كاملًا</translation>
    </message>
    <message>
        <source>Copy the call as a curl command</source>
        <translation>نسخ الاستدعاء كأمر curl</translation>
    </message>
    <message>
        <source>Copy the call as a tovuk command</source>
        <translation>نسخ الاستدعاء كأمر tovuk</translation>
    </message>
    <message>
        <source>Repeat the call</source>
        <translation>تكرار الاستدعاء</translation>
    </message>
    <message>
        <source>ACTIVITY</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>The call in full</source>
        <translation>الاستدعاء كاملًا</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ كأمر curl</translation>
    </message>
    <message>
        <source>Copy as tovuk</source>
        <translation>نسخ كأمر tovuk</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Copied the curl command. The token is written as $TOVUK_TOKEN.</source>
        <translation>نُسخ أمر curl. يُكتب رمز الوصول فيه على شكل $TOVUK_TOKEN.</translation>
    </message>
    <message>
        <source>Copied the tovuk command.</source>
        <translation>نُسخ أمر tovuk.</translation>
    </message>
    <message>
        <source>Choose a call in the list.</source>
        <translation>اختر استدعاءً من القائمة.</translation>
    </message>
    <message>
        <source>Only calls that read can be repeated.</source>
        <translation>لا يمكن تكرار إلا الاستدعاءات التي تقرأ.</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 مقروء</numerusform>
            <numerusform>%1 مقروء</numerusform>
            <numerusform>%1 مقروء</numerusform>
            <numerusform>%1 مقروءة</numerusform>
            <numerusform>%1 مقروءًا</numerusform>
            <numerusform>%1 مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 مكتوب</numerusform>
            <numerusform>%1 مكتوب</numerusform>
            <numerusform>%1 مكتوب</numerusform>
            <numerusform>%1 مكتوبة</numerusform>
            <numerusform>%1 مكتوبًا</numerusform>
            <numerusform>%1 مكتوب</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>استدعاء واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>%1 استدعاء</numerusform>
            <numerusform>%1 استدعاء</numerusform>
            <numerusform>%1 استدعاء</numerusform>
            <numerusform>%1 استدعاءات</numerusform>
            <numerusform>%1 استدعاءً</numerusform>
            <numerusform>%1 استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>صف مقروء واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 صف مقروء</numerusform>
            <numerusform>%1 صف مقروء</numerusform>
            <numerusform>%1 صف مقروء</numerusform>
            <numerusform>%1 صفوف مقروءة</numerusform>
            <numerusform>%1 صفًا مقروءًا</numerusform>
            <numerusform>%1 صف مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>this window: %1</source>
        <comment>calls, rows, cost</comment>
        <translation>هذه النافذة: %1</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a call without an answer yet</comment>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a call</comment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>a call refused in a read-only connection</comment>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>a call</comment>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>of a call</comment>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>returned, read and written by a call</comment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>%1
… The rest was not kept.</source>
        <translation>%1
… لم يُحتفظ بالباقي.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا جواب بعد.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا جواب.</translation>
    </message>
    <message>
        <source>Answer %1 after %2, %3</source>
        <translation>الجواب %1 بعد %2، %3</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>a call</comment>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>at least 1 row read</source>
        <translation>صف مقروء واحد على الأقل</translation>
    </message>
    <message numerus="yes">
        <source>at least %1 rows read</source>
        <translation>
            <numerusform>%1 صف مقروء على الأقل</numerusform>
            <numerusform>%1 صف مقروء على الأقل</numerusform>
            <numerusform>%1 صف مقروء على الأقل</numerusform>
            <numerusform>%1 صفوف مقروءة على الأقل</numerusform>
            <numerusform>%1 صفًا مقروءًا على الأقل</numerusform>
            <numerusform>%1 صف مقروء على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer request took its place, or its view was closed, before the answer came.</source>
        <translation>استُبدل بطلب أحدث، أو أُغلق عرضه، قبل وصول الجواب.</translation>
    </message>
</context>
<context>
    <name>AdviceBar</name>
    <message>
        <source>Close this advice</source>
        <translation>إغلاق هذه النصيحة</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Show plan</source>
        <translation>عرض الخطة</translation>
    </message>
    <message>
        <source>Create index…</source>
        <translation>إنشاء فهرس…</translation>
    </message>
    <message>
        <source>Puts the statement into a new draft. It is not run.</source>
        <translation>يضع العبارة في مسودة جديدة. لا تُنفذ.</translation>
    </message>
</context>
<context>
    <name>ArgumentOpener</name>
    <message>
        <source>%1 was not opened by itself.</source>
        <translation>لم يُفتح %1 من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>To work on a copy of an SQLite file, choose &quot;Import an SQLite file&quot; in the menu.</source>
        <translation>للعمل على نسخة من ملف SQLite، اختر «استيراد ملف SQLite» من القائمة.</translation>
    </message>
    <message>
        <source>This version shows SQLite databases only, so the link to %1 was not opened.</source>
        <translation>تعرض هذه النسخة قواعد بيانات SQLite فقط، لذلك لم يُفتح الرابط إلى %1.</translation>
    </message>
    <message>
        <source>The link asks for the service %1, which this connection does not have.</source>
        <translation>يطلب الرابط الخدمة %1، وهي غير موجودة في هذا الاتصال.</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>اكتب %1 للتأكيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>Manual</source>
        <comment>kind of a backup</comment>
        <translation>يدوية</translation>
    </message>
    <message>
        <source>Back up the SQLite database %1</source>
        <translation>إنشاء نسخة احتياطية لقاعدة بيانات SQLite ‏%1</translation>
    </message>
    <message>
        <source>Restore the SQLite database %1</source>
        <translation>استعادة قاعدة بيانات SQLite ‏%1</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a backup</comment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Before the restore at this time</source>
        <comment>kind of a backup</comment>
        <translation>قبل الاستعادة في هذا الوقت</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <comment>a backup; the time zone</comment>
        <translation>أُنشئت (%1)</translation>
    </message>
    <message>
        <source>Kept until (%1)</source>
        <comment>a backup; the time zone</comment>
        <translation>تُحفظ حتى (%1)</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups of %1</source>
        <translation>النسخ الاحتياطية لقاعدة البيانات %1</translation>
    </message>
    <message>
        <source>The backup of %1 was made.</source>
        <translation>أُنشئت النسخة الاحتياطية لقاعدة البيانات %1.</translation>
    </message>
    <message>
        <source>%1 holds the data of the backup of %2 again.</source>
        <translation>تحتوي قاعدة البيانات %1 من جديد على بيانات النسخة الاحتياطية بتاريخ %2.</translation>
    </message>
    <message>
        <source>What it held before is kept as a backup.</source>
        <translation>حُفظ محتواها السابق كنسخة احتياطية.</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>هل تريد التراجع عن استعادة %1؟</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>هل تريد استعادة %1؟</translation>
    </message>
    <message>
        <source>Everything in %1 is replaced by the backup of %2.</source>
        <translation>يُستبدل كل ما في قاعدة البيانات %1 بالنسخة الاحتياطية بتاريخ %2.</translation>
    </message>
    <message>
        <source>What %1 holds now is kept first as a backup before the restore, so that this can be undone. The restore happens as a whole or not at all.</source>
        <translation>يُحفظ المحتوى الحالي لقاعدة البيانات %1 أولًا كنسخة احتياطية قبل الاستعادة، حتى يمكن التراجع عنها. تتم الاستعادة كاملة أو لا تتم إطلاقًا.</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>التراجع عن الاستعادة</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Asking for the list of backups.</source>
        <translation>يجري طلب قائمة النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The list of backups did not arrive.</source>
        <translation>لم تصل قائمة النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet.</source>
        <translation>لا توجد نسخة احتياطية لقاعدة البيانات %1 بعد.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 gets back what it held just before the last restore: the backup of %2. What it holds since then is replaced: the backup of %3 and every change made after it.</source>
        <translation>تستعيد %1 ما كان فيها قبيل الاستعادة الأخيرة: النسخة الاحتياطية بتاريخ %2. ويُستبدل ما فيها منذ ذلك الحين: النسخة الاحتياطية بتاريخ %3 وكل تغيير بعدها.</translation>
    </message>
    <message>
        <source>%1 gets back what it held just before the last restore: the backup of %2. What it holds since then is replaced: the data that the restore brought and every change made after it.</source>
        <translation>تستعيد %1 ما كان فيها قبيل الاستعادة الأخيرة: النسخة الاحتياطية بتاريخ %2. ويُستبدل ما فيها منذ ذلك الحين: البيانات المستعادة وكل تغيير بعدها.</translation>
    </message>
    <message>
        <source>A backup or restore is under way.</source>
        <translation>هناك نسخ احتياطي أو استعادة قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>اختر نسخة احتياطية أولًا.</translation>
    </message>
    <message>
        <source>There is no restore to undo.</source>
        <translation>لا توجد استعادة للتراجع عنها.</translation>
    </message>
</context>
<context>
    <name>BrowserSignIn</name>
    <message>
        <source>Seconds until the code expires: %1</source>
        <translation>الثواني المتبقية حتى انتهاء صلاحية الرمز: %1</translation>
    </message>
    <message>
        <source>The sign-in goes on as soon as the service answers.</source>
        <translation>يتواصل تسجيل الدخول حالما تجيب الخدمة.</translation>
    </message>
    <message>
        <source>Your browser opens a page of the service. Sign in there, compare the code with the one that is shown here, and approve.</source>
        <translation>يفتح متصفحك صفحة من الخدمة. سجّل الدخول فيها، وقارن الرمز بالرمز المعروض هنا، ثم وافق.</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Asking the service for a code…</source>
        <translation>يجري طلب رمز من الخدمة…</translation>
    </message>
    <message>
        <source>Waiting for you to approve in the browser. The page must show this code:</source>
        <translation>في انتظار موافقتك في المتصفح. يجب أن تعرض الصفحة هذا الرمز:</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>On another device, open %1</source>
        <translation>على جهاز آخر، افتح %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>أُوقف تسجيل الدخول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Blob, %1</source>
        <translation>Blob، %1</translation>
    </message>
</context>
<context>
    <name>CellViewer</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>How to show the value</source>
        <translation>طريقة عرض القيمة</translation>
    </message>
    <message>
        <source>Close the cell viewer</source>
        <translation>إغلاق عارض الخلية</translation>
    </message>
    <message>
        <source>Value as text</source>
        <translation>القيمة كنص</translation>
    </message>
    <message>
        <source>Value as bytes</source>
        <translation>القيمة كبايتات</translation>
    </message>
    <message>
        <source>Value as an image</source>
        <translation>القيمة كصورة</translation>
    </message>
    <message>
        <source>Show all bytes</source>
        <translation>عرض كل البايتات</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation>لم تُختر أي خلية</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>%1 في الصف %2</translation>
    </message>
    <message>
        <source>The value is NULL.</source>
        <translation>القيمة NULL.</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8. The bytes that cannot be read are shown as replacement characters.</source>
        <translation>هذا النص ليس UTF-8 صالحًا. تظهر البايتات التي تتعذر قراءتها كمحارف بديلة.</translation>
    </message>
    <message>
        <source>The value is not a JSON object or list.</source>
        <translation>القيمة ليست كائن JSON ولا قائمة JSON.</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>يُعرض أول %1 من %2.</translation>
    </message>
    <message>
        <source>The value is not an image that can be shown.</source>
        <translation>القيمة ليست صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 بكسل، %3</translation>
    </message>
</context>
<context>
    <name>CommandLineSession</name>
    <message>
        <source>The keyring did not give the session out. Unlock it and try again, or sign in here.</source>
        <translation>لم تُسلّم حلقة المفاتيح الجلسة. افتح قفلها وأعد المحاولة، أو سجّل الدخول هنا.</translation>
    </message>
    <message>
        <source>The tovuk command line program has no session.</source>
        <translation>لا توجد جلسة لدى برنامج سطر الأوامر tovuk.</translation>
    </message>
    <message>
        <source>The session file of the tovuk command line program could not be read. Sign in here instead.</source>
        <translation>تعذرت قراءة ملف جلسة برنامج سطر الأوامر tovuk. سجّل الدخول هنا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What the tovuk command line program stored is not a session. Sign in here instead.</source>
        <translation>ما حفظه برنامج سطر الأوامر tovuk ليس جلسة. سجّل الدخول هنا بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search resources, actions and settings</source>
        <translation>بحث في الموارد والإجراءات والإعدادات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation>البحث في الموارد</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>Filter by an SQL condition, for example total &gt; 100</source>
        <translation>تصفية بشرط SQL، مثل total &gt; 100</translation>
    </message>
    <message>
        <source>SQL condition that the rows must meet</source>
        <translation>شرط SQL الذي يجب أن تحققه الصفوف</translation>
    </message>
</context>
<context>
    <name>ConditionRefusal</name>
    <message>
        <source>The condition is not understood: there is no column &quot;%1&quot;. Correct the name, or put text between single quotes.</source>
        <translation>الشرط غير مفهوم: لا يوجد عمود باسم «%1». صحّح الاسم أو ضع النص بين علامتي اقتباس مفردتين.</translation>
    </message>
    <message>
        <source>The condition is not understood: there is no function &quot;%1&quot;. Correct the name.</source>
        <translation>الشرط غير مفهوم: لا توجد دالة باسم «%1». صحّح الاسم.</translation>
    </message>
    <message>
        <source>The condition is not understood: there is no table &quot;%1&quot;. Correct the name.</source>
        <translation>الشرط غير مفهوم: لا يوجد جدول باسم «%1». صحّح الاسم.</translation>
    </message>
    <message>
        <source>The condition is not complete. Write one whole expression, for example total &gt; 100.</source>
        <translation>الشرط غير مكتمل. اكتب تعبيرًا كاملًا واحدًا، مثل total &gt; 100.</translation>
    </message>
    <message>
        <source>The condition is not understood near &quot;%1&quot;. Write one expression, for example total &gt; 100.</source>
        <translation>الشرط غير مفهوم قرب «%1». اكتب تعبيرًا واحدًا، مثل total &gt; 100.</translation>
    </message>
    <message>
        <source>The condition cannot be used. SQLite says: %1</source>
        <translation>لا يمكن استخدام الشرط. تقول SQLite: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionDelegate</name>
    <message>
        <source>Inside this program</source>
        <translation>داخل هذا البرنامج</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>https, or plain http to this machine only.</source>
        <translation>https، أو http العادي إلى هذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Read-only: nothing is written over this connection</source>
        <translation>للقراءة فقط: لا يُكتب شيء عبر هذا الاتصال</translation>
    </message>
    <message>
        <source>Default service</source>
        <translation>الخدمة الافتراضية</translation>
    </message>
    <message>
        <source>The name or id of a service. Empty: the first one.</source>
        <translation>اسم خدمة أو معرّفها. إن تُرك فارغًا: الخدمة الأولى.</translation>
    </message>
    <message>
        <source>Ask above, in rows</source>
        <translation>السؤال عند تجاوز هذا العدد من الصفوف</translation>
    </message>
    <message>
        <source>A query that may read more rows asks first. Empty: it never asks for rows.</source>
        <translation>الاستعلام الذي قد يقرأ صفوفًا أكثر يسأل أولًا. إن تُرك فارغًا: لا سؤال بسبب الصفوف.</translation>
    </message>
    <message>
        <source>Ask above, in US dollars</source>
        <translation>السؤال عند تجاوز هذا المبلغ بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>A query that may cost more asks first. Empty: it never asks for money.</source>
        <translation>الاستعلام الذي قد يكلف أكثر يسأل أولًا. إن تُرك فارغًا: لا سؤال بسبب التكلفة.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>The service inside this program. It needs no account and stays the first one.</source>
        <translation>الخدمة التي داخل هذا البرنامج. لا تحتاج إلى حساب وتبقى الأولى.</translation>
    </message>
    <message>
        <source>This connection comes from TOVUK_TOKEN in the environment of the program. It is gone when the program ends, and cannot be edited.</source>
        <translation>يأتي هذا الاتصال من TOVUK_TOKEN في بيئة البرنامج. يزول عند انتهاء البرنامج، ولا يمكن تعديله.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>This is not a whole number of rows.</source>
        <translation>هذا ليس عددًا صحيحًا من الصفوف.</translation>
    </message>
    <message>
        <source>This is not an amount in US dollars.</source>
        <translation>هذا ليس مبلغًا بالدولار الأمريكي.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>هذا ليس عنوانًا.</translation>
    </message>
</context>
<context>
    <name>ConnectionHeader</name>
    <message>
        <source>LOCAL</source>
        <comment>environment</comment>
        <translation>محلي</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <comment>environment</comment>
        <translation>تطوير</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>environment</comment>
        <translation>إنتاج</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <comment>connection</comment>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <comment>connection</comment>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>SIGNED OUT</source>
        <comment>connection</comment>
        <translation>مسجّل الخروج</translation>
    </message>
    <message>
        <source>Connection %1, %2, read-only</source>
        <translation>الاتصال %1، %2، للقراءة فقط</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>الاتصال %1، %2</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>الاتصال %1</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>This connection is in the list already.</source>
        <translation>هذا الاتصال موجود في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>This connection is not in the list any more.</source>
        <translation>لم يعد هذا الاتصال في القائمة.</translation>
    </message>
    <message>
        <source>This connection comes from the environment of the program.</source>
        <translation>يأتي هذا الاتصال من بيئة البرنامج.</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>أين رمز الوصول الخاص بي؟</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>إدارة الاتصالات…</translation>
    </message>
</context>
<context>
    <name>ConnectionRows</name>
    <message>
        <source>read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
</context>
<context>
    <name>ConnectionTester</name>
    <message>
        <source>%1 answered in %2.</source>
        <translation>أجاب %1 خلال %2.</translation>
    </message>
    <message>
        <source>You are not signed in, so the token was not tried.</source>
        <translation>لم تسجّل الدخول، لذلك لم يُجرَّب رمز الوصول.</translation>
    </message>
    <message>
        <source>It takes the token of %1.</source>
        <translation>يقبل رمز وصول %1.</translation>
    </message>
    <message>
        <source>It does not take the token.</source>
        <translation>لا يقبل رمز الوصول.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>ConnectionWindow</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>The file of the connections could not be read.</source>
        <translation>تعذرت قراءة ملف الاتصالات.</translation>
    </message>
    <message>
        <source>It is kept at %1.</source>
        <translation>وهو محفوظ في %1.</translation>
    </message>
    <message>
        <source>The connections could not be written to their file: %1</source>
        <translation>تعذرت كتابة الاتصالات في ملفها: %1</translation>
    </message>
    <message>
        <source>The change counts until the program ends.</source>
        <translation>يسري التغيير حتى انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>التبديل إليه</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>أين رمز الوصول الخاص بي؟</translation>
    </message>
    <message>
        <source>Writes the connections to a file. Tokens stay on this machine.</source>
        <translation>يكتب الاتصالات في ملف. تبقى رموز الوصول على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Only the local service is here. Add a connection to work with Tovuk or another service.</source>
        <translation>لا توجد هنا إلا الخدمة المحلية. أضف اتصالًا للعمل مع Tovuk أو مع خدمة أخرى.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>اتصال جديد</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>يجري اختبار الاتصال…</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>هل تريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>The new connection is not saved yet.</source>
        <translation>لم يُحفظ الاتصال الجديد بعد.</translation>
    </message>
    <message>
        <source>The changes to %1 are not saved yet.</source>
        <translation>لم تُحفظ التغييرات في %1 بعد.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>هل تريد تسجيل الخروج من %1؟</translation>
    </message>
    <message>
        <source>This machine forgets the token. The service is not told.</source>
        <translation>ينسى هذا الجهاز رمز الوصول. لا تُخطر الخدمة بذلك.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>هل تريد إزالة الاتصال %1؟</translation>
    </message>
    <message>
        <source>Its token goes too. What is stored at %1 stays as it is.</source>
        <translation>يُزال رمز وصوله أيضًا. يبقى ما هو مخزّن في %1 كما هو.</translation>
    </message>
    <message>
        <source>It is in use: the program goes on with Local.</source>
        <translation>إنه قيد الاستخدام: يتابع البرنامج مع الاتصال المحلي.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>الاتصالات (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>Choose a file that was exported from this window.</source>
        <translation>اختر ملفًا صُدّر من هذه النافذة.</translation>
    </message>
    <message>
        <source>A file of connections holds no tokens: sign in to each.</source>
        <translation>لا يحتوي ملف الاتصالات على رموز وصول: سجّل الدخول إلى كل اتصال.</translation>
    </message>
    <message>
        <source>Renamed, because the name was taken: %1.</source>
        <translation>أُعيدت التسمية لأن الاسم كان مستخدمًا: %1.</translation>
    </message>
    <message>
        <source>Connections added from %1: %2.</source>
        <translation>الاتصالات المضافة من %1: %2.</translation>
    </message>
    <message>
        <source>Export connections, without their tokens</source>
        <translation>تصدير الاتصالات من دون رموز الوصول</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>تعذرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Connections written to %1: %2.</source>
        <translation>الاتصالات المكتوبة في %1: %2.</translation>
    </message>
    <message>
        <source>Tokens stay on this machine: none is in the file.</source>
        <translation>تبقى رموز الوصول على هذا الجهاز: لا يوجد أي منها في الملف.</translation>
    </message>
</context>
<context>
    <name>ConnectionWindows</name>
    <message>
        <source>The local service does not run.</source>
        <translation>الخدمة المحلية لا تعمل.</translation>
    </message>
    <message>
        <source>It starts when you switch to it.</source>
        <translation>تبدأ عندما تبدّل إليها.</translation>
    </message>
    <message>
        <source>This connection needs no token of yours: its own lives as long as the program runs.</source>
        <translation>لا يحتاج هذا الاتصال إلى رمز وصول منك: له رمز خاص به يبقى ما دام البرنامج يعمل.</translation>
    </message>
    <message>
        <source>No keyring is used in this run, so tokens stay in memory until the program ends.</source>
        <translation>لا تُستخدم حلقة مفاتيح في هذا التشغيل، لذا تبقى رموز الوصول في الذاكرة حتى انتهاء البرنامج.</translation>
    </message>
</context>
<context>
    <name>CreateDatabaseDialog</name>
    <message>
        <source>A copy of %1 becomes a database of %2. The file itself stays as it is.</source>
        <translation>تصبح نسخة من %1 قاعدة بيانات في الخدمة %2. يبقى الملف نفسه كما هو.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>اسم قاعدة البيانات</translation>
    </message>
    <message>
        <source>A capital letter first, then capital letters, digits and underscores; 63 at most.</source>
        <translation>حرف لاتيني كبير أولًا، ثم حروف كبيرة وأرقام وشرطات سفلية؛ 63 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create SQLite database %1</source>
        <translation>إنشاء قاعدة بيانات SQLite ‏%1</translation>
    </message>
    <message>
        <source>Import an SQLite file</source>
        <translation>استيراد ملف SQLite</translation>
    </message>
    <message>
        <source>Create an SQLite database</source>
        <translation>إنشاء قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>Import SQLite database %1</source>
        <translation>استيراد قاعدة بيانات SQLite %1</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>%1 was open here. Choose it at the left to read its rows.</source>
        <translation>كان %1 مفتوحًا هنا. اختره من القائمة الجانبية لقراءة صفوفه.</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>لا صفوف في هذا الجدول.</translation>
    </message>
    <message>
        <source>No row meets the condition.</source>
        <translation>لا صف يحقق الشرط.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>الصفوف: %1</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>الصفوف: نحو %1</translation>
    </message>
    <message>
        <source>%1 rows read so far</source>
        <translation>الصفوف المقروءة حتى الآن: %1</translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation>الصفوف: %1 على الأقل</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>افتح جدولًا أولًا.</translation>
    </message>
    <message>
        <source>Rows without a condition</source>
        <translation>صفوف بلا شرط</translation>
    </message>
    <message>
        <source>Rows of the former condition</source>
        <translation>صفوف الشرط السابق</translation>
    </message>
    <message>
        <source>Choose a table or view at the left to see its rows. Opening a view may read all rows behind it.</source>
        <translation>اختر جدولًا أو عرضًا من القائمة الجانبية لرؤية صفوفه. قد يقرأ فتح العرض كل الصفوف التي وراءه.</translation>
    </message>
    <message>
        <source>How many rows there are is not known until they are counted.</source>
        <translation>لا يُعرف عدد الصفوف قبل عدّها.</translation>
    </message>
</context>
<context>
    <name>DeviceLogin</name>
    <message>
        <source>The service did not say which page to open. Check the address of the connection, or paste a token.</source>
        <translation>لم تذكر الخدمة أي صفحة يجب فتحها. تحقق من عنوان الاتصال، أو ألصق رمز وصول.</translation>
    </message>
    <message>
        <source>The code has expired. Start the sign-in again.</source>
        <translation>انتهت صلاحية الرمز. ابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>رُفض تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>The service does not know the code any more. Start the sign-in again.</source>
        <translation>لم تعد الخدمة تعرف الرمز. ابدأ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The service approved the sign-in but sent no token. Start the sign-in again.</source>
        <translation>وافقت الخدمة على تسجيل الدخول لكنها لم ترسل رمز وصول. ابدأ تسجيل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>DraftTabs</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>إغلاق هذه المسودة</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>المسودة %1</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>إعادة تسمية المسودة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>A draft needs a name.</source>
        <translation>تحتاج المسودة إلى اسم.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service did not understand the request.</source>
        <translation>لم تفهم الخدمة الطلب.</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation>لم تقبل الخدمة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The plan does not include this.</source>
        <translation>لا تشمل الباقة هذا.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>لا يحق لهذا الحساب فعل ذلك.</translation>
    </message>
    <message>
        <source>The service has no such resource.</source>
        <translation>لا يوجد مورد كهذا في الخدمة.</translation>
    </message>
    <message>
        <source>Something else changed or holds this already.</source>
        <translation>غيّره أو يشغله شيء آخر بالفعل.</translation>
    </message>
    <message>
        <source>That is larger than allowed.</source>
        <translation>الحجم أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>Too many requests were sent, or a usage cap was reached.</source>
        <translation>أُرسلت طلبات كثيرة جدًا، أو بُلغ حد الاستخدام.</translation>
    </message>
    <message>
        <source>The service had a problem.</source>
        <translation>حدثت مشكلة في الخدمة.</translation>
    </message>
    <message>
        <source>The answer of the service could not be read.</source>
        <translation>تعذرت قراءة جواب الخدمة.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>تعذر الوصول إلى الخدمة.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>لم تُجب الخدمة في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>a request, by the person</comment>
        <translation>أُوقف الطلب.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>حدث خطأ في هذا البرنامج.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Refresh the list: it may have been deleted.</source>
        <translation>حدّث القائمة: ربما حُذف.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at Details.</source>
        <translation>أعد المحاولة. إن تكرر الأمر، فانظر في «التفاصيل».</translation>
    </message>
    <message>
        <source>Check the network and the address of the connection, then try again.</source>
        <translation>تحقق من الشبكة ومن عنوان الاتصال، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once.</source>
        <translation>أعد المحاولة، أو اطلب أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>Allow writing in the connection menu to do this.</source>
        <translation>اسمح بالكتابة من قائمة الاتصال للقيام بذلك.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: ‏%1</translation>
    </message>
    <message>
        <source>HTTP status: none, no answer came</source>
        <translation>حالة HTTP: لا شيء، لم يصل جواب</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>الرسالة: %1</translation>
    </message>
    <message>
        <source>Instruction: %1</source>
        <translation>الخطوة التالية: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>الطلب: %1</translation>
    </message>
    <message>
        <source>Try again after 1 second</source>
        <translation>أعد المحاولة بعد ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Try again after %n seconds</source>
        <translation>
            <numerusform>أعد المحاولة بعد %n ثانية</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية</numerusform>
            <numerusform>أعد المحاولة بعد %n ثوانٍ</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresLine</name>
    <message numerus="yes">
        <source>rows</source>
        <translation>
            <numerusform>صف</numerusform>
            <numerusform>صف</numerusform>
            <numerusform>صف</numerusform>
            <numerusform>صفوف</numerusform>
            <numerusform>صفًا</numerusform>
            <numerusform>صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows returned: the rows of this result. They are not metered.</source>
        <translation>الصفوف المُعادة: صفوف هذه النتيجة. لا تُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>read</source>
        <comment>rows read</comment>
        <translation>
            <numerusform>مقروء</numerusform>
            <numerusform>مقروء</numerusform>
            <numerusform>مقروء</numerusform>
            <numerusform>مقروءة</numerusform>
            <numerusform>مقروءًا</numerusform>
            <numerusform>مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read: the rows the database looked at to find the result. These are metered.</source>
        <translation>الصفوف المقروءة: الصفوف التي فحصتها قاعدة البيانات لإيجاد النتيجة. هذه تُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>written</source>
        <comment>rows written</comment>
        <translation>
            <numerusform>مكتوب</numerusform>
            <numerusform>مكتوب</numerusform>
            <numerusform>مكتوب</numerusform>
            <numerusform>مكتوبة</numerusform>
            <numerusform>مكتوبًا</numerusform>
            <numerusform>مكتوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written: rows changed, with those in indexes. These are metered.</source>
        <translation>الصفوف المكتوبة: الصفوف التي تغيرت، بما فيها صفوف الفهارس. هذه تُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>VM steps</source>
        <translation>
            <numerusform>خطوة VM</numerusform>
            <numerusform>خطوة VM</numerusform>
            <numerusform>خطوة VM</numerusform>
            <numerusform>خطوات VM</numerusform>
            <numerusform>خطوة VM</numerusform>
            <numerusform>خطوة VM</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of SQLite&apos;s virtual machine: the work done. They are not metered.</source>
        <translation>خطوات الآلة الافتراضية في SQLite: العمل المنجز. لا تُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>full-scan steps</source>
        <translation>
            <numerusform>خطوة مسح كامل</numerusform>
            <numerusform>خطوة مسح كامل</numerusform>
            <numerusform>خطوة مسح كامل</numerusform>
            <numerusform>خطوات مسح كامل</numerusform>
            <numerusform>خطوة مسح كامل</numerusform>
            <numerusform>خطوة مسح كامل</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps forward through a table without an index. Many of them mean that an index is missing.</source>
        <translation>خطوات التقدم في جدول بلا فهرس. كثرتها تعني أن فهرسًا ينقص.</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>مخزّن</translation>
    </message>
    <message>
        <source>Size of the database after this statement.</source>
        <translation>حجم قاعدة البيانات بعد هذه العبارة.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Time the service took for the statement.</source>
        <translation>الوقت الذي استغرقته الخدمة لتنفيذ العبارة.</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>ذهابًا وإيابًا</translation>
    </message>
    <message>
        <source>Time from sending the statement to the last byte of the answer.</source>
        <translation>الوقت من إرسال العبارة إلى آخر بايت من الجواب.</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Price of the rows read and written beyond what the plan includes.</source>
        <translation>سعر الصفوف المقروءة والمكتوبة التي تتجاوز ما تشمله الباقة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>مقروء: %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>مكتوب: %1</translation>
    </message>
    <message>
        <source>About so many rows were read. With more than one table SQLite does not tell the service the exact number; this is its estimate, and rather too high. It is metered.</source>
        <translation>قُرئ هذا العدد من الصفوف تقريبًا. مع أكثر من جدول لا يخبر SQLite الخدمة بالعدد الدقيق، فهذا تقدير الخدمة، وهو أعلى من الواقع غالبًا. وهو يُحتسب.</translation>
    </message>
    <message>
        <source>about %1 read</source>
        <translation>مقروء: نحو %1</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>time a statement runs</comment>
        <translation>حتى الآن</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>النص المطلوب</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>النص البديل</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدلت %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
            <numerusform>استُبدل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لا نتائج</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقات</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 B</source>
        <comment>bytes</comment>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <comment>1000 bytes</comment>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <comment>1000 kB</comment>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <comment>1000 MB</comment>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <comment>1000 GB</comment>
        <translation>%1 تيرابايت</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <comment>1000 TB</comment>
        <translation>%1 بيتابايت</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صف</numerusform>
            <numerusform>%1 صفوف</numerusform>
            <numerusform>%1 صفًا</numerusform>
            <numerusform>%1 صف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>less than $%1</source>
        <comment>US dollars</comment>
        <translation>أقل من $%1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>1 second ago</source>
        <translation>قبل ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثوانٍ</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
            <numerusform>قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>قبل دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>قبل ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>قبل يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n يوم</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 second</source>
        <translation>بعد ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثوانٍ</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
            <numerusform>بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>بعد دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>بعد ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>بعد يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد %n يوم</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC (%2 local time)</source>
        <translation>%1 UTC (%2 بالتوقيت المحلي)</translation>
    </message>
</context>
<context>
    <name>GoToRow</name>
    <message>
        <source>A row number is a whole number from 1.</source>
        <translation>رقم الصف عدد صحيح يبدأ من 1.</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>الصف الأخير هو %1.</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>الانتقال إلى صف</translation>
    </message>
    <message>
        <source>Row number, 1 – %1</source>
        <translation>رقم الصف، 1 – %1</translation>
    </message>
    <message>
        <source>Row number. How many rows there are is not known until they are counted.</source>
        <translation>رقم الصف. لا يُعرف عدد الصفوف قبل عدّها.</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Row number. There are about %1 rows; how many exactly is known when they are counted.</source>
        <translation>رقم الصف. يوجد نحو %1 من الصفوف؛ ويُعرف العدد الدقيق عند عدّها.</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>تصدير بصيغة</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>عرض الخلية</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>عرض الصف كنموذج</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>فرز تصاعدي</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>فرز تنازلي</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>بلا فرز</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>إخفاء العمود</translation>
    </message>
    <message>
        <source>Fit all widths</source>
        <translation>ملاءمة عرض كل الأعمدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort upwards · uses an index</source>
        <translation>فرز تصاعدي · يستخدم فهرسًا</translation>
    </message>
    <message>
        <source>Sort downwards · uses an index</source>
        <translation>فرز تنازلي · يستخدم فهرسًا</translation>
    </message>
    <message>
        <source>Sort upwards · reads about %1 rows for each page</source>
        <translation>فرز تصاعدي · يقرأ نحو %1 من الصفوف لكل صفحة</translation>
    </message>
    <message>
        <source>Sort downwards · reads about %1 rows for each page</source>
        <translation>فرز تنازلي · يقرأ نحو %1 من الصفوف لكل صفحة</translation>
    </message>
    <message>
        <source>Sort upwards · reads every row for each page</source>
        <translation>فرز تصاعدي · يقرأ كل الصفوف لكل صفحة</translation>
    </message>
    <message>
        <source>Sort downwards · reads every row for each page</source>
        <translation>فرز تنازلي · يقرأ كل الصفوف لكل صفحة</translation>
    </message>
    <message>
        <source>Only the selected cells</source>
        <translation>الخلايا المحددة فقط</translation>
    </message>
</context>
<context>
    <name>GridExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذرت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>لم يُحمّل بعد</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, column</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>value, row</comment>
        <translation>%1، الصف %2</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>القائمة الرئيسية (F10)</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>الخدمة %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search in the statements</source>
        <translation>بحث في العبارات</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>Statements you ran</source>
        <translation>العبارات التي نُفذت</translation>
    </message>
    <message>
        <source>The history could not be saved: %1</source>
        <translation>تعذر حفظ المحفوظات: %1</translation>
    </message>
    <message>
        <source>One statement was deleted from the history.</source>
        <translation>حُذفت عبارة واحدة من المحفوظات.</translation>
    </message>
    <message>
        <source>Statements that you run are kept here with their figures.</source>
        <translation>تُحفظ هنا العبارات المنفذة مع أرقامها.</translation>
    </message>
    <message>
        <source>No statement holds this text.</source>
        <translation>لا عبارة تحتوي على هذا النص.</translation>
    </message>
    <message>
        <source>Choose a statement first.</source>
        <translation>اختر عبارة أولًا.</translation>
    </message>
    <message>
        <source>No statement was deleted from the history.</source>
        <translation>لم تُحذف أي عبارة من المحفوظات.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Succeeded</source>
        <comment>a statement</comment>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a statement</comment>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>returned by a statement</comment>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>الصفوف المقروءة</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>الصفوف المكتوبة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of a statement</comment>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>the time zone</comment>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>a statement; the error</comment>
        <translation>فشلت: %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>تصفية الإجراءات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>%1 already belongs to the action “%2”.</source>
        <translation>الاختصار %1 مخصص للإجراء «%2» بالفعل.</translation>
    </message>
</context>
<context>
    <name>KeychainTask</name>
    <message>
        <source>Another text came back than was stored.</source>
        <translation>عاد نص غير الذي خُزّن.</translation>
    </message>
    <message>
        <source>The entry is still there.</source>
        <translation>ما زال المدخل موجودًا.</translation>
    </message>
    <message>
        <source>The entry was not there when it was looked for.</source>
        <translation>لم يكن المدخل موجودًا عند البحث عنه.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Resource</source>
        <comment>menu</comment>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Query</source>
        <comment>menu</comment>
        <translation>استعلام</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>menu</comment>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Waiting for the service of this tab.</source>
        <translation>في انتظار خدمة علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>The tabs of the last session could not be read, so the window starts empty.</source>
        <translation>تعذرت قراءة علامات تبويب الجلسة الأخيرة، لذا تبدأ النافذة فارغة.</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>حُفظ الملف باسم %1.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>The local service did not start. The message above says what to do.</source>
        <translation>لم تبدأ الخدمة المحلية. توضح الرسالة أعلاه ما يجب فعله.</translation>
    </message>
    <message>
        <source>The service %1 of this statement is not here any more.</source>
        <translation>لم تعد الخدمة %1 الخاصة بهذه العبارة موجودة هنا.</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>من المحفوظات</translation>
    </message>
    <message>
        <source>Repeated the call.</source>
        <translation>كُرر الاستدعاء.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Delete the database…</source>
        <translation>حذف قاعدة البيانات…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Still at work: %1.</source>
        <translation>ما زال العمل جاريًا: %1.</translation>
    </message>
    <message>
        <source>The window closes when it is done. Close it again to leave at once.</source>
        <translation>تُغلق النافذة عند الانتهاء. أغلقها مرة أخرى للخروج فورًا.</translation>
    </message>
    <message>
        <source>Open a second tab to use both sides.</source>
        <translation>افتح علامة تبويب ثانية لاستخدام الجانبين.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>Only one tab is open.</source>
        <translation>علامة تبويب واحدة فقط مفتوحة.</translation>
    </message>
    <message>
        <source>No tab is open.</source>
        <translation>لا توجد علامة تبويب مفتوحة.</translation>
    </message>
    <message>
        <source>No tab was closed.</source>
        <translation>لم تُغلق أي علامة تبويب.</translation>
    </message>
    <message>
        <source>Only one side is in use.</source>
        <translation>جانب واحد فقط مستخدم.</translation>
    </message>
    <message>
        <source>The list of connections could not be saved: %1</source>
        <translation>تعذر حفظ قائمة الاتصالات: %1</translation>
    </message>
    <message>
        <source>What was changed counts until the program ends.</source>
        <translation>يسري ما تغيّر حتى انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>The local connection needs no account.</source>
        <translation>لا يحتاج الاتصال المحلي إلى حساب.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>لم تسجّل الدخول.</translation>
    </message>
    <message>
        <source>This connection does not use the local service.</source>
        <translation>لا يستخدم هذا الاتصال الخدمة المحلية.</translation>
    </message>
    <message>
        <source>%1 (%2) – Tovuk Dashboard</source>
        <comment>connection and its environment&apos;s word</comment>
        <translation>%1 (%2) – Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Sign in to see what is in this tab.</source>
        <translation>سجّل الدخول لرؤية محتوى علامة التبويب هذه.</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>هل تريد تسجيل الخروج من %1؟</translation>
    </message>
    <message>
        <source>The token is forgotten on this computer. Tabs, drafts and history stay.</source>
        <translation>يُنسى رمز الوصول على هذا الحاسوب. تبقى علامات التبويب والمسودات والمحفوظات.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>The program ended before these had an answer: %1.</source>
        <translation>انتهى البرنامج قبل وصول جواب لما يلي: %1.</translation>
    </message>
    <message>
        <source>Look whether they were carried out before you repeat them.</source>
        <translation>تحقق مما إذا كانت قد نُفذت قبل أن تكررها.</translation>
    </message>
    <message>
        <source>The list of connections could not be read in full.</source>
        <translation>تعذرت قراءة قائمة الاتصالات كاملة.</translation>
    </message>
    <message>
        <source>Connections: what was typed is not saved.</source>
        <translation>الاتصالات: ما كُتب لم يُحفظ.</translation>
    </message>
    <message>
        <source>Leave with unsaved work?</source>
        <translation>هل تريد المغادرة مع وجود عمل غير محفوظ؟</translation>
    </message>
    <message>
        <source>This goes when the program ends.</source>
        <translation>يزول ما يلي عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Read more</source>
        <translation>قراءة المزيد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>تغيير الباقة</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>السماح بالتغييرات</translation>
    </message>
    <message>
        <source>Allow changes on the connection %1?</source>
        <translation>هل تسمح بالتغييرات على الاتصال %1؟</translation>
    </message>
    <message>
        <source>Statements can then change the data of the connection %1.</source>
        <translation>يمكن للعبارات بعد ذلك تغيير بيانات الاتصال %1.</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Messages of the run</source>
        <translation>رسائل التنفيذ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>%Ln صف</numerusform>
            <numerusform>%Ln صف</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>تم. تغيّر %Ln صف.</numerusform>
            <numerusform>تم. تغيّر %Ln صف.</numerusform>
            <numerusform>تم. تغيّر %Ln صف.</numerusform>
            <numerusform>تم. تغيّرت %Ln صفوف.</numerusform>
            <numerusform>تم. تغيّر %Ln صفًا.</numerusform>
            <numerusform>تم. تغيّر %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>لم تُنفذ</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>The name must begin with a capital letter from A to Z.</source>
        <translation>يجب أن يبدأ الاسم بحرف كبير من A إلى Z.</translation>
    </message>
    <message>
        <source>The name may hold capital letters from A to Z, digits and underscores only.</source>
        <translation>لا يقبل الاسم إلا الحروف الكبيرة من A إلى Z والأرقام والشرطات السفلية.</translation>
    </message>
    <message>
        <source>The name may be at most %1 characters long.</source>
        <translation>يجب ألا يتجاوز طول الاسم %1 من المحارف.</translation>
    </message>
    <message>
        <source>A database named %1 exists already.</source>
        <translation>توجد قاعدة بيانات باسم %1 بالفعل.</translation>
    </message>
    <message>
        <source>The service holds %1 resources, which is the most it can have. Delete one first.</source>
        <translation>عدد موارد الخدمة %1، وهو أقصى ما يمكنها احتواؤه. احذف واحدًا أولًا.</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the resources</source>
        <translation>تصفية الموارد</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
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
        <translation>قاعدة بيانات SQLite جديدة</translation>
    </message>
    <message>
        <source>Reads are refused until the row limit of the plan starts anew.</source>
        <translation>تُرفض القراءة حتى يبدأ حد صفوف الباقة من جديد.</translation>
    </message>
    <message>
        <source>Writes are refused until the row limit of the plan starts anew.</source>
        <translation>تُرفض الكتابة حتى يبدأ حد صفوف الباقة من جديد.</translation>
    </message>
    <message>
        <source>The storage is full. Delete data or raise the limit to write again.</source>
        <translation>مساحة التخزين ممتلئة. احذف بيانات أو ارفع الحد لاستئناف الكتابة.</translation>
    </message>
    <message>
        <source>The service reports the quota state %1.</source>
        <translation>تبلغ الخدمة عن حالة الحصة %1.</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
</context>
<context>
    <name>PagingPlan</name>
    <message>
        <source>Each page reads rows until 1000 match the condition.</source>
        <translation>تقرأ كل صفحة الصفوف حتى يطابق 1000 منها الشرط.</translation>
    </message>
    <message>
        <source>Each page reads the rows it shows. A jump also reads the rows it passes over.</source>
        <translation>تقرأ كل صفحة الصفوف التي تعرضها. ويقرأ الانتقال أيضًا الصفوف التي يتخطاها.</translation>
    </message>
    <message>
        <source>Each page reads the rows it shows, wherever you jump.</source>
        <translation>تقرأ كل صفحة الصفوف التي تعرضها، أيًا كان موضع الانتقال.</translation>
    </message>
    <message>
        <source>Each page also reads all rows before it, because there is no key to start from.</source>
        <translation>تقرأ كل صفحة أيضًا جميع الصفوف التي قبلها، لعدم وجود مفتاح يُبدأ منه.</translation>
    </message>
    <message>
        <source>Each page reads and sorts the whole table, because no index gives this order.</source>
        <translation>تقرأ كل صفحة الجدول كله وتفرزه، لأن لا فهرس يعطي هذا الترتيب.</translation>
    </message>
    <message>
        <source>The condition ends inside a text, a name or a comment that is not closed.</source>
        <translation>ينتهي الشرط داخل نص أو اسم أو تعليق غير مغلق.</translation>
    </message>
    <message>
        <source>The condition holds a character that SQL does not know.</source>
        <translation>يحتوي الشرط على محرف لا تعرفه SQL.</translation>
    </message>
    <message>
        <source>A condition cannot have parameters.</source>
        <translation>لا يمكن أن يحتوي الشرط على معاملات.</translation>
    </message>
    <message>
        <source>A condition is one expression and has no semicolon.</source>
        <translation>الشرط تعبير واحد ولا يحتوي على فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>The condition closes a bracket that is not open.</source>
        <translation>يغلق الشرط قوسًا غير مفتوح.</translation>
    </message>
    <message>
        <source>The condition leaves a bracket open.</source>
        <translation>يترك الشرط قوسًا مفتوحًا.</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>الشرط فارغ.</translation>
    </message>
    <message>
        <source>Each page evaluates the view anew and may read all rows behind it.</source>
        <translation>تُقيّم كل صفحة العرض من جديد وقد تقرأ كل الصفوف التي وراءه.</translation>
    </message>
</context>
<context>
    <name>ParamsForm</name>
    <message>
        <source>Values for the placeholders</source>
        <translation>قيم العناصر النائبة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>نوع %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صواب</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>A text may hold %1 characters.</source>
        <translation>أقصى طول للنص %1 من المحارف.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The service takes whole numbers up to %1.</source>
        <translation>تقبل الخدمة الأعداد الصحيحة حتى %1.</translation>
    </message>
    <message>
        <source>Not a number. Write it with a point, like 12.5.</source>
        <translation>ليس عددًا. اكتبه بنقطة عشرية، مثل 12.5.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>العدد كبير جدًا.</translation>
    </message>
</context>
<context>
    <name>PasteSignIn</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>It is shown as dots, tried with the service, and not shown again.</source>
        <translation>يظهر على شكل نقاط، ويُجرَّب مع الخدمة، ولا يُعرض مرة أخرى.</translation>
    </message>
    <message>
        <source>What you pasted is still there: try again.</source>
        <translation>ما ألصقته لا يزال موجودًا: أعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>PlanModelText</name>
    <message>
        <source>Step</source>
        <comment>of a query plan</comment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a step of a query plan</comment>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>No step of this plan is costly.</source>
        <translation>لا خطوة مكلفة في هذه الخطة.</translation>
    </message>
    <message>
        <source>One step of this plan is costly.</source>
        <translation>خطوة واحدة في هذه الخطة مكلفة.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps of this plan are costly.</source>
        <translation>
            <numerusform>%n خطوة في هذه الخطة مكلفة.</numerusform>
            <numerusform>%n خطوة في هذه الخطة مكلفة.</numerusform>
            <numerusform>%n خطوة في هذه الخطة مكلفة.</numerusform>
            <numerusform>%n خطوات في هذه الخطة مكلفة.</numerusform>
            <numerusform>%n خطوة في هذه الخطة مكلفة.</numerusform>
            <numerusform>%n خطوة في هذه الخطة مكلفة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Reads every row of %1</source>
        <translation>قراءة كل صفوف %1</translation>
    </message>
    <message>
        <source>Reads every row of %1 in the order of index %2</source>
        <translation>قراءة كل صفوف %1 بترتيب الفهرس %2</translation>
    </message>
    <message>
        <source>Reads every entry of index %2 instead of the rows of %1</source>
        <translation>قراءة كل مدخلات الفهرس %2 بدلًا من صفوف %1</translation>
    </message>
    <message>
        <source>Reads every row of the result %1</source>
        <translation>قراءة كل صفوف النتيجة %1</translation>
    </message>
    <message>
        <source>Asks the virtual table %1</source>
        <translation>سؤال الجدول الافتراضي %1</translation>
    </message>
    <message>
        <source>Makes one row without reading a table</source>
        <translation>إنشاء صف واحد دون قراءة جدول</translation>
    </message>
    <message>
        <source>Makes rows from values without reading a table</source>
        <translation>إنشاء صفوف من قيم دون قراءة جدول</translation>
    </message>
    <message>
        <source>Looks up rows of %1 through index %2</source>
        <translation>البحث عن صفوف %1 عبر الفهرس %2</translation>
    </message>
    <message>
        <source>Finds what it needs of %1 in index %2 alone</source>
        <translation>إيجاد المطلوب من %1 في الفهرس %2 وحده</translation>
    </message>
    <message>
        <source>Looks up rows of %1 by their primary key</source>
        <translation>البحث عن صفوف %1 بمفتاحها الأساسي</translation>
    </message>
    <message>
        <source>Builds an index over %1 for this query alone, then looks up rows through it</source>
        <translation>بناء فهرس على %1 لهذا الاستعلام وحده، ثم البحث عن الصفوف عبره</translation>
    </message>
    <message>
        <source>Reads rows of %1 to find the smallest or the largest</source>
        <translation>قراءة صفوف %1 لإيجاد الأصغر أو الأكبر</translation>
    </message>
    <message>
        <source>%1, keeping rows without a match</source>
        <translation>%1، مع إبقاء الصفوف التي لا مطابقة لها</translation>
    </message>
    <message>
        <source>Adds the rows of %1 that had no match</source>
        <translation>إضافة صفوف %1 التي لم تكن لها مطابقة</translation>
    </message>
    <message>
        <source>Sorts in a temporary b-tree</source>
        <translation>الفرز في b-tree مؤقتة</translation>
    </message>
    <message>
        <source>Sorts the last part of the order in a temporary b-tree</source>
        <translation>فرز الجزء الأخير من الترتيب في b-tree مؤقتة</translation>
    </message>
    <message>
        <source>Groups in a temporary b-tree</source>
        <translation>التجميع في b-tree مؤقتة</translation>
    </message>
    <message>
        <source>Removes duplicates in a temporary b-tree</source>
        <translation>إزالة التكرارات في b-tree مؤقتة</translation>
    </message>
    <message>
        <source>Keeps rows in a temporary b-tree</source>
        <translation>حفظ الصفوف في b-tree مؤقتة</translation>
    </message>
    <message>
        <source>Makes the rows of %1 as they are needed</source>
        <translation>إنشاء صفوف %1 عند الحاجة إليها</translation>
    </message>
    <message>
        <source>Computes %1 once and keeps the result</source>
        <translation>حساب %1 مرة واحدة وحفظ النتيجة</translation>
    </message>
    <message>
        <source>Puts several queries together</source>
        <translation>ضم عدة استعلامات معًا</translation>
    </message>
    <message>
        <source>The first of the queries that are put together</source>
        <translation>أول الاستعلامات المضمومة</translation>
    </message>
    <message>
        <source>Adds the rows of the next query</source>
        <translation>إضافة صفوف الاستعلام التالي</translation>
    </message>
    <message>
        <source>Adds the rows of the next query and removes duplicates in a temporary b-tree</source>
        <translation>إضافة صفوف الاستعلام التالي وإزالة التكرارات في b-tree مؤقتة</translation>
    </message>
    <message>
        <source>Takes away the rows of the next query by a temporary b-tree</source>
        <translation>طرح صفوف الاستعلام التالي بواسطة b-tree مؤقتة</translation>
    </message>
    <message>
        <source>Keeps rows that the next query has too, by a temporary b-tree</source>
        <translation>إبقاء الصفوف الموجودة في الاستعلام التالي أيضًا، بواسطة b-tree مؤقتة</translation>
    </message>
    <message>
        <source>Merges two queries that are sorted alike</source>
        <translation>دمج استعلامين لهما الفرز نفسه</translation>
    </message>
    <message>
        <source>The first of the two queries</source>
        <translation>الاستعلام الأول من الاثنين</translation>
    </message>
    <message>
        <source>The second of the two queries</source>
        <translation>الاستعلام الثاني من الاثنين</translation>
    </message>
    <message>
        <source>Runs a subquery once for one value</source>
        <translation>تنفيذ استعلام فرعي مرة واحدة للحصول على قيمة واحدة</translation>
    </message>
    <message>
        <source>Runs a subquery anew for every row, for one value</source>
        <translation>تنفيذ استعلام فرعي من جديد لكل صف للحصول على قيمة واحدة</translation>
    </message>
    <message>
        <source>Runs a subquery once and keeps its values</source>
        <translation>تنفيذ استعلام فرعي مرة واحدة وحفظ قيمه</translation>
    </message>
    <message>
        <source>Runs a subquery anew for every row and keeps its values</source>
        <translation>تنفيذ استعلام فرعي من جديد لكل صف وحفظ قيمه</translation>
    </message>
    <message>
        <source>Uses the result of a subquery again</source>
        <translation>استخدام نتيجة استعلام فرعي مرة أخرى</translation>
    </message>
    <message>
        <source>The rows that a recursive query begins with</source>
        <translation>الصفوف التي يبدأ بها استعلام تكراري</translation>
    </message>
    <message>
        <source>The rows that a recursive query adds in each step</source>
        <translation>الصفوف التي يضيفها استعلام تكراري في كل خطوة</translation>
    </message>
    <message>
        <source>Looks up each side of OR through an index of its own</source>
        <translation>البحث عن كل طرف من OR عبر فهرس خاص به</translation>
    </message>
    <message>
        <source>Side %1 of the OR</source>
        <translation>الطرف %1 من OR</translation>
    </message>
    <message>
        <source>Passes over rows that cannot match in %1</source>
        <translation>تخطي الصفوف التي لا يمكن أن تطابق في %1</translation>
    </message>
    <message>
        <source>Checks IN through index %1</source>
        <translation>التحقق من IN عبر الفهرس %1</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Steps of the plan</source>
        <translation>خطوات الخطة</translation>
    </message>
    <message>
        <source>Asking for the plan. The statement itself is not run.</source>
        <translation>يجري طلب الخطة. لا تُنفذ العبارة نفسها.</translation>
    </message>
    <message>
        <source>There is no plan for this statement.</source>
        <translation>لا توجد خطة لهذه العبارة.</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>تعذر حفظ المسودة: %1</translation>
    </message>
    <message>
        <source>The history could not be saved: %1</source>
        <translation>تعذر حفظ المحفوظات: %1</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>فهرس جديد</translation>
    </message>
    <message>
        <source>There is no statement at the caret.</source>
        <translation>لا توجد عبارة عند مؤشر الكتابة.</translation>
    </message>
    <message>
        <source>This DELETE has no WHERE: it deletes every row of %1.</source>
        <translation>لا تحتوي عبارة DELETE هذه على WHERE: إنها تحذف كل صفوف %1.</translation>
    </message>
    <message>
        <source>This UPDATE has no WHERE: it changes every row of %1.</source>
        <translation>لا تحتوي عبارة UPDATE هذه على WHERE: إنها تغيّر كل صفوف %1.</translation>
    </message>
    <message>
        <source>This drops %1 with everything in it.</source>
        <translation>تحذف هذه العبارة %1 بكل ما فيه.</translation>
    </message>
    <message>
        <source>There is no statement to run.</source>
        <translation>لا توجد عبارة لتنفيذها.</translation>
    </message>
    <message>
        <source>One transaction takes at most %1 statements. These are %2.</source>
        <translation>الحد الأقصى للعبارات في المعاملة الواحدة %1. العدد هنا %2.</translation>
    </message>
    <message>
        <source>A statement may have %1 characters. One of these is longer.</source>
        <translation>الحد الأقصى لمحارف العبارة %1. إحدى هذه العبارات أطول.</translation>
    </message>
    <message>
        <source>A statement may have %1 placeholders. One of these has more.</source>
        <translation>الحد الأقصى للعناصر النائبة في العبارة %1. في إحدى هذه العبارات أكثر.</translation>
    </message>
    <message>
        <source>Fill in the values for the placeholders, then run again.</source>
        <translation>املأ قيم العناصر النائبة، ثم أعد التنفيذ.</translation>
    </message>
    <message>
        <source>Run a statement that changes a lot?</source>
        <translation>هل تريد تنفيذ عبارة تغيّر الكثير؟</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>التنفيذ على أي حال</translation>
    </message>
    <message>
        <source>Write a statement first.</source>
        <translation>اكتب عبارة أولًا.</translation>
    </message>
    <message>
        <source>A statement is running.</source>
        <translation>هناك عبارة قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Select a part of the SQL first.</source>
        <translation>حدد جزءًا من SQL أولًا.</translation>
    </message>
    <message>
        <source>No statement is running.</source>
        <translation>لا توجد عبارة قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Run a statement that returns rows first.</source>
        <translation>نفّذ أولًا عبارة تُعيد صفوفًا.</translation>
    </message>
    <message>
        <source>Only the local service can do this.</source>
        <translation>لا يستطيع فعل هذا إلا الخدمة المحلية.</translation>
    </message>
</context>
<context>
    <name>QuerySession</name>
    <message>
        <source>Nothing was changed, because statement %1 of the transaction failed.</source>
        <translation>لم يتغير شيء، لأن العبارة %1 في المعاملة فشلت.</translation>
    </message>
    <message>
        <source>Runs the statement again and streams every row, which reads at least the %1 rows read so far once more.</source>
        <translation>يعيد تنفيذ العبارة ويجلب كل الصفوف تباعًا، وهذا يقرأ مرة أخرى على الأقل الصفوف المقروءة حتى الآن وعددها %1.</translation>
    </message>
    <message>
        <source>Fetches %1 rows at a time. Each time the statement runs from its start, so that it also reads all rows that are already here.</source>
        <translation>يجلب %1 من الصفوف في كل مرة. في كل مرة تُنفذ العبارة من بدايتها، فتُقرأ أيضًا كل الصفوف الموجودة هنا.</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>Close the record view</source>
        <translation>إغلاق عرض السجل</translation>
    </message>
    <message>
        <source>The columns of one row</source>
        <translation>أعمدة صف واحد</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>لم يُختر أي صف</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>الصف %1</translation>
    </message>
</context>
<context>
    <name>ResourcePanel</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Fetch the rest</source>
        <translation>جلب الباقي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Filter the rows that are here</source>
        <translation>تصفية الصفوف الموجودة هنا</translation>
    </message>
    <message>
        <source>Show the cell or the row</source>
        <translation>عرض الخلية أو الصف</translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation>نسخ أو تصدير</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>عرض الخلية</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>عرض الصف كنموذج</translation>
    </message>
    <message>
        <source>Show only rows in which any cell holds…</source>
        <translation>عرض الصفوف التي تحتوي أي خلية فيها على…</translation>
    </message>
    <message>
        <source>Rows of the result</source>
        <translation>صفوف النتيجة</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>تصدير بصيغة</translation>
    </message>
    <message>
        <source>%1 rows are here; more exist.</source>
        <translation>الصفوف الموجودة هنا: %1؛ يوجد المزيد.</translation>
    </message>
    <message>
        <source>The statement is running.</source>
        <translation>العبارة قيد التنفيذ.</translation>
    </message>
    <message>
        <source>You stopped the statement. No rows had arrived.</source>
        <translation>أُوقفت العبارة. لم يصل أي صف.</translation>
    </message>
    <message>
        <source>The statement did not run. The message above says why.</source>
        <translation>لم تُنفذ العبارة. توضح الرسالة أعلاه السبب.</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>تم. تغيّر %Ln صف.</numerusform>
            <numerusform>تم. تغيّر %Ln صف.</numerusform>
            <numerusform>تم. تغيّر %Ln صف.</numerusform>
            <numerusform>تم. تغيّرت %Ln صفوف.</numerusform>
            <numerusform>تم. تغيّر %Ln صفًا.</numerusform>
            <numerusform>تم. تغيّر %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>الصفوف: %1 من %2</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>تصدير الصفوف</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows.</source>
        <translation>يجري التصدير، الصفوف: %1 من %2.</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>فشل التصدير: %1</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>أُلغي التصدير. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The statement ran. No row matches.</source>
        <translation>نُفذت العبارة. لا صف مطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements before this one ran, and their changes are kept.</source>
        <translation>
            <numerusform>نُفذت %Ln عبارة قبل هذه العبارة، وبقيت تغييراتها.</numerusform>
            <numerusform>نُفذت %Ln عبارة قبل هذه العبارة، وبقيت تغييراتها.</numerusform>
            <numerusform>نُفذت %Ln عبارة قبل هذه العبارة، وبقيت تغييراتها.</numerusform>
            <numerusform>نُفذت %Ln عبارات قبل هذه العبارة، وبقيت تغييراتها.</numerusform>
            <numerusform>نُفذت %Ln عبارة قبل هذه العبارة، وبقيت تغييراتها.</numerusform>
            <numerusform>نُفذت %Ln عبارة قبل هذه العبارة، وبقيت تغييراتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements after this one were not run.</source>
        <translation>
            <numerusform>لم تُنفذ %Ln عبارة بعد هذه العبارة.</numerusform>
            <numerusform>لم تُنفذ %Ln عبارة بعد هذه العبارة.</numerusform>
            <numerusform>لم تُنفذ %Ln عبارة بعد هذه العبارة.</numerusform>
            <numerusform>لم تُنفذ %Ln عبارات بعد هذه العبارة.</numerusform>
            <numerusform>لم تُنفذ %Ln عبارة بعد هذه العبارة.</numerusform>
            <numerusform>لم تُنفذ %Ln عبارة بعد هذه العبارة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1. More rows exist that are not here.</source>
        <translation>
            <numerusform>كُتب %Ln صف في %1. توجد صفوف أخرى ليست هنا.</numerusform>
            <numerusform>كُتب صف واحد (%Ln) في %1. توجد صفوف أخرى ليست هنا.</numerusform>
            <numerusform>كُتب صفان (%Ln) في %1. توجد صفوف أخرى ليست هنا.</numerusform>
            <numerusform>كُتبت %Ln صفوف في %1. توجد صفوف أخرى ليست هنا.</numerusform>
            <numerusform>كُتب %Ln صفًا في %1. توجد صفوف أخرى ليست هنا.</numerusform>
            <numerusform>كُتب %Ln صف في %1. توجد صفوف أخرى ليست هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
            <numerusform>كُتب صف واحد (%Ln) في %1.</numerusform>
            <numerusform>كُتب صفان (%Ln) في %1.</numerusform>
            <numerusform>كُتبت %Ln صفوف في %1.</numerusform>
            <numerusform>كُتب %Ln صفًا في %1.</numerusform>
            <numerusform>كُتب %Ln صف في %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsArea</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Run a statement to see its rows here.</source>
        <translation>نفّذ عبارة لرؤية صفوفها هنا.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>النتيجة %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>This is the result of the statement run before.</source>
        <translation>هذه نتيجة العبارة التي نُفذت من قبل.</translation>
    </message>
</context>
<context>
    <name>SchemaList</name>
    <message>
        <source>Schema</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>قراءة المخطط</translation>
    </message>
    <message>
        <source>Reads the rows of sqlite_schema: one or two for each table, index, view and trigger.</source>
        <translation>يقرأ صفوف sqlite_schema: صفًا أو صفين لكل جدول وفهرس وعرض ومشغّل.</translation>
    </message>
    <message>
        <source>This database has no tables yet.</source>
        <translation>لا جداول في قاعدة البيانات هذه بعد.</translation>
    </message>
    <message>
        <source>Reading the schema.</source>
        <translation>تجري قراءة المخطط.</translation>
    </message>
    <message>
        <source>The schema was not read yet. Reading it reads a few rows.</source>
        <translation>لم يُقرأ المخطط بعد. قراءته تقرأ بضعة صفوف.</translation>
    </message>
    <message>
        <source>Browse the rows</source>
        <translation>تصفح الصفوف</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>استعلام جديد</translation>
    </message>
    <message>
        <source>Insert the name</source>
        <translation>إدراج الاسم</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy the CREATE statement</source>
        <translation>نسخ عبارة CREATE</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Triggers</source>
        <comment>group in the schema tree</comment>
        <translation>المشغّلات</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of schema object</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>virtual table</source>
        <comment>kind of schema object</comment>
        <translation>جدول افتراضي</translation>
    </message>
    <message>
        <source>index</source>
        <comment>kind of schema object</comment>
        <translation>فهرس</translation>
    </message>
    <message>
        <source>unique index</source>
        <comment>kind of schema object</comment>
        <translation>فهرس فريد</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a trigger, its table</comment>
        <translation>على %1</translation>
    </message>
    <message>
        <source>key</source>
        <comment>a column of the primary key</comment>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>%1 · key</source>
        <comment>type of a column</comment>
        <translation>%1 · مفتاح</translation>
    </message>
    <message>
        <source>generated</source>
        <comment>a column</comment>
        <translation>مولّد</translation>
    </message>
    <message>
        <source>%1 · generated</source>
        <comment>type of a column</comment>
        <translation>%1 · مولّد</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a column references a table</comment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>References %1(%2)</source>
        <translation>يشير إلى %1(%2)</translation>
    </message>
    <message>
        <source>Never NULL</source>
        <translation>لا يكون NULL أبدًا</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>النوع: %1</translation>
    </message>
    <message>
        <source>Over %1</source>
        <comment>columns of an index</comment>
        <translation>على %1</translation>
    </message>
    <message>
        <source>About %1 when ANALYZE last ran</source>
        <comment>rows of a table</comment>
        <translation>نحو %1 عند آخر تنفيذ لـ ANALYZE</translation>
    </message>
    <message>
        <source>Opening a view may read all rows behind it.</source>
        <translation>قد يقرأ فتح العرض كل الصفوف التي وراءه.</translation>
    </message>
</context>
<context>
    <name>SecretDiagnosis</name>
    <message>
        <source>Another text came back than was stored.</source>
        <translation>عاد نص غير الذي خُزّن.</translation>
    </message>
    <message>
        <source>Find the keyring</source>
        <translation>العثور على حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Store a test entry</source>
        <translation>تخزين مدخل تجريبي</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>قراءته من جديد</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>خاملة</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>قيد الإيقاف</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>free plan</source>
        <translation>الباقة المجانية</translation>
    </message>
    <message>
        <source>Pro plan</source>
        <translation>باقة Pro</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>باقة %1</translation>
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
        <translation>استخدام جلسة سطر الأوامر tovuk</translation>
    </message>
    <message>
        <source>You are signed in on the tovuk command line. With your consent its token is read from %1, once; nothing is changed there.</source>
        <translation>أنت مسجّل الدخول في سطر الأوامر tovuk. بموافقتك يُقرأ رمز وصوله مرة واحدة من المكان التالي: %1. لا يتغير شيء هناك.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Row height in grids</source>
        <translation>ارتفاع الصفوف في الشبكات</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراص</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <source>Text size in grids</source>
        <translation>حجم النص في الشبكات</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>المسافة البادئة</translation>
    </message>
    <message>
        <source> spaces</source>
        <translation> مسافات</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>التفاف الأسطر الطويلة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>فتح المجلد: %1</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>الخدمة المحلية</translation>
    </message>
    <message>
        <source>Drafts, history and settings</source>
        <translation>المسودات والمحفوظات والإعدادات</translation>
    </message>
    <message>
        <source>light dark high contrast colours</source>
        <translation>فاتح داكن تباين عالٍ ألوان</translation>
    </message>
    <message>
        <source>density compact comfortable</source>
        <translation>كثافة متراص مريح</translation>
    </message>
    <message>
        <source>font zoom</source>
        <translation>خط تكبير</translation>
    </message>
    <message>
        <source>Editor: text size, indent, wrapping</source>
        <translation>المحرر: حجم النص، المسافة البادئة، الالتفاف</translation>
    </message>
    <message>
        <source>font tabs</source>
        <translation>خط مسافات جدولة</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>تغيير اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>keys bindings</source>
        <translation>مفاتيح اختصارات</translation>
    </message>
    <message>
        <source>files location</source>
        <translation>ملفات موقع</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>اللغة، بدءًا من التشغيل التالي</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>ترجمة لغة</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>تصفية الاختصارات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>SignInController</name>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>أين رمز الوصول الخاص بي؟</translation>
    </message>
    <message>
        <source>Try to keep it again</source>
        <translation>محاولة حفظه من جديد</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>انتهى تسجيل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>What was asked of the service waits, and goes on when you have signed in again.</source>
        <translation>ما طُلب من الخدمة ينتظر، ويتواصل بعد أن تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You are not signed in to %1, so what is asked of it fails.</source>
        <translation>لم تسجّل الدخول إلى %1، لذلك يفشل ما يُطلب منه.</translation>
    </message>
    <message>
        <source>Nothing that was typed is lost.</source>
        <translation>لم يضع شيء مما كُتب.</translation>
    </message>
    <message>
        <source>You are signed out of %1 here, but the keyring did not confirm that it has forgotten the token.</source>
        <translation>سُجّل خروجك من %1 هنا، لكن حلقة المفاتيح لم تؤكد أنها نسيت رمز الوصول.</translation>
    </message>
    <message>
        <source>The token of %1 is in memory only, until the program ends.</source>
        <translation>رمز وصول %1 موجود في الذاكرة فقط، حتى انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>لم تسجّل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>The token is kept in memory, until the program ends.</source>
        <translation>يُحفظ رمز الوصول في الذاكرة حتى انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>The token is kept in the keyring of this computer.</source>
        <translation>يُحفظ رمز الوصول في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>the keyring, entry %1</source>
        <translation>حلقة المفاتيح، المدخل %1</translation>
    </message>
    <message>
        <source>its session file</source>
        <translation>ملف جلسته</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>طرق تسجيل الدخول</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>لصق رمز وصول</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Tovuk Dashboard runs already but does not answer. Wait a moment, or end it, then start it again.</source>
        <translation>‏Tovuk Dashboard يعمل بالفعل لكنه لا يجيب. انتظر لحظة أو أنهِه، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Later starts will not find this one, because no socket could be made: %1</source>
        <translation>لن يجد التشغيلُ اللاحق هذا البرنامج، لأنه تعذر إنشاء مقبس: %1</translation>
    </message>
</context>
<context>
    <name>SqlEditor</name>
    <message>
        <source>SQL editor</source>
        <translation>محرر SQL</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>SqlLexer</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>كلمة مفتاحية</translation>
    </message>
    <message>
        <source>String</source>
        <translation>سلسلة نصية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>معامل</translation>
    </message>
    <message>
        <source>Quoted name</source>
        <translation>اسم بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>مؤثر</translation>
    </message>
    <message>
        <source>Operator, second sign</source>
        <translation>مؤثر، العلامة الثانية</translation>
    </message>
    <message>
        <source>Not SQL</source>
        <translation>ليس SQL</translation>
    </message>
</context>
<context>
    <name>SqliteActions</name>
    <message>
        <source>Run the statement at the caret or the selection</source>
        <translation>تنفيذ العبارة عند مؤشر الكتابة أو التحديد</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Run the selection</source>
        <translation>تنفيذ التحديد</translation>
    </message>
    <message>
        <source>Run all statements</source>
        <translation>تنفيذ كل العبارات</translation>
    </message>
    <message>
        <source>Run all as one transaction</source>
        <translation>تنفيذ الكل كمعاملة واحدة</translation>
    </message>
    <message>
        <source>All statements succeed together, or none of them changes anything.</source>
        <translation>تنجح كل العبارات معًا، أو لا تغيّر أي منها شيئًا.</translation>
    </message>
    <message>
        <source>Fetch every row</source>
        <translation>جلب كل الصفوف</translation>
    </message>
    <message>
        <source>The answer is not cut at 1,000 rows. Only the local service can do this.</source>
        <translation>لا يُقطع الجواب عند 1,000 صف. الخدمة المحلية وحدها تستطيع ذلك.</translation>
    </message>
    <message>
        <source>Stop the running statement</source>
        <translation>إيقاف العبارة قيد التنفيذ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Explain the statement at the caret</source>
        <translation>شرح العبارة عند مؤشر الكتابة</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Shows how SQLite would run the statement, without running it.</source>
        <translation>يعرض كيف تنفذ SQLite العبارة، دون تنفيذها.</translation>
    </message>
    <message>
        <source>Format the SQL</source>
        <translation>تنسيق SQL</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Comment lines out or in</source>
        <translation>تحويل الأسطر إلى تعليق أو العكس</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>إكمال الكلمة</translation>
    </message>
    <message>
        <source>Find in the SQL</source>
        <translation>بحث في SQL</translation>
    </message>
    <message>
        <source>Find and replace in the SQL</source>
        <translation>بحث واستبدال في SQL</translation>
    </message>
    <message>
        <source>Larger editor text</source>
        <translation>تكبير نص المحرر</translation>
    </message>
    <message>
        <source>Smaller editor text</source>
        <translation>تصغير نص المحرر</translation>
    </message>
    <message>
        <source>Normal editor text</source>
        <translation>نص المحرر بالحجم العادي</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>إعادة تسمية المسودة</translation>
    </message>
    <message>
        <source>Close the draft</source>
        <translation>إغلاق المسودة</translation>
    </message>
    <message>
        <source>Reopen the draft closed last</source>
        <translation>إعادة فتح آخر مسودة أُغلقت</translation>
    </message>
    <message>
        <source>Filter the rows that are here</source>
        <translation>تصفية الصفوف الموجودة هنا</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>عرض الخلية</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>عرض الصف كنموذج</translation>
    </message>
    <message>
        <source>Counts the rows exactly. This reads every row of the table once.</source>
        <translation>يعدّ الصفوف بدقة. يقرأ ذلك كل صفوف الجدول مرة واحدة.</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>الانتقال إلى صف</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>الانتقال إلى صف…</translation>
    </message>
    <message>
        <source>Open as a query</source>
        <translation>فتح كاستعلام</translation>
    </message>
    <message>
        <source>Puts the statement that reads these rows into a new draft.</source>
        <translation>يضع العبارة التي تقرأ هذه الصفوف في مسودة جديدة.</translation>
    </message>
    <message>
        <source>Read the schema again</source>
        <translation>إعادة قراءة المخطط</translation>
    </message>
    <message>
        <source>Reads the schema: one or two rows for each table, index, view and trigger.</source>
        <translation>يقرأ المخطط: صفًا أو صفين لكل جدول وفهرس وعرض ومشغّل.</translation>
    </message>
    <message>
        <source>Create a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Create backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>التراجع عن آخر استعادة</translation>
    </message>
    <message>
        <source>Open the chosen statement in a new draft</source>
        <translation>فتح العبارة المختارة في مسودة جديدة</translation>
    </message>
    <message>
        <source>Open in a new draft</source>
        <translation>فتح في مسودة جديدة</translation>
    </message>
    <message>
        <source>Copy the chosen statement</source>
        <translation>نسخ العبارة المختارة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Delete the chosen statement from the history</source>
        <translation>حذف العبارة المختارة من المحفوظات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Undo the deletion from the history</source>
        <translation>التراجع عن الحذف من المحفوظات</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>عرض البيانات</translation>
    </message>
    <message>
        <source>Show the query editor</source>
        <translation>عرض محرر الاستعلام</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>عرض النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>عرض المحفوظات</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db *.db3)</source>
        <translation>قواعد بيانات SQLite ‏(*.sqlite *.sqlite3 *.db *.db3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message>
        <source>The database %1 of %2 is deleted with all its tables and rows.</source>
        <translation>تُحذف قاعدة البيانات %1 من الخدمة %2 بكل جداولها وصفوفها.</translation>
    </message>
    <message>
        <source>Its backups are deleted with it. This cannot be undone.</source>
        <translation>تُحذف معها نسخها الاحتياطية. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete database</source>
        <translation>حذف قاعدة البيانات</translation>
    </message>
    <message>
        <source>Delete SQLite database %1</source>
        <translation>حذف قاعدة بيانات SQLite ‏%1</translation>
    </message>
    <message>
        <source>Go between the editor and the rows</source>
        <translation>التنقل بين المحرر والصفوف</translation>
    </message>
    <message>
        <source>Export the result…</source>
        <translation>تصدير النتيجة…</translation>
    </message>
    <message>
        <source>Count the rows · reads every row</source>
        <translation>عدّ الصفوف · يقرأ كل الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n جدول</numerusform>
            <numerusform>جدول واحد (%n)</numerusform>
            <numerusform>جدولان (%n)</numerusform>
            <numerusform>%n جداول</numerusform>
            <numerusform>%n جدولًا</numerusform>
            <numerusform>%n جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n نسخة احتياطية</numerusform>
            <numerusform>نسخة احتياطية واحدة (%n)</numerusform>
            <numerusform>نسختان احتياطيتان (%n)</numerusform>
            <numerusform>%n نسخ احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
            <numerusform>%n نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes %1.</source>
        <comment>a list: size, tables, backups</comment>
        <translation>يحذف هذا %1.</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>استعادة النسخة الاحتياطية المختارة…</translation>
    </message>
    <message>
        <source>Delete the database…</source>
        <translation>حذف قاعدة البيانات…</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>اختيار ملف SQLite</translation>
    </message>
</context>
<context>
    <name>SqlitePanel</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>More for this query</source>
        <translation>المزيد لهذا الاستعلام</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>المخزّن: %1</translation>
    </message>
    <message>
        <source>Limit of this database: %1</source>
        <translation>حد قاعدة البيانات هذه: %1</translation>
    </message>
    <message numerus="yes">
        <source>A statement may run %n seconds.</source>
        <translation>
            <numerusform>أقصى مدة لتنفيذ العبارة %n ثانية.</numerusform>
            <numerusform>أقصى مدة لتنفيذ العبارة %n ثانية.</numerusform>
            <numerusform>أقصى مدة لتنفيذ العبارة %n ثانية.</numerusform>
            <numerusform>أقصى مدة لتنفيذ العبارة %n ثوانٍ.</numerusform>
            <numerusform>أقصى مدة لتنفيذ العبارة %n ثانية.</numerusform>
            <numerusform>أقصى مدة لتنفيذ العبارة %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups are kept %n days.</source>
        <translation>
            <numerusform>تُحفظ النسخ الاحتياطية مدة %n يوم.</numerusform>
            <numerusform>تُحفظ النسخ الاحتياطية مدة %n يوم.</numerusform>
            <numerusform>تُحفظ النسخ الاحتياطية مدة %n يوم.</numerusform>
            <numerusform>تُحفظ النسخ الاحتياطية مدة %n أيام.</numerusform>
            <numerusform>تُحفظ النسخ الاحتياطية مدة %n يومًا.</numerusform>
            <numerusform>تُحفظ النسخ الاحتياطية مدة %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads are limited</source>
        <translation>القراءة محدودة</translation>
    </message>
    <message>
        <source>writes are limited</source>
        <translation>الكتابة محدودة</translation>
    </message>
    <message>
        <source>storage is full</source>
        <translation>مساحة التخزين ممتلئة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>State of the quota: %1</source>
        <translation>حالة الحصة: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>starting</source>
        <translation>قيد البدء</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connected · %1</source>
        <translation>متصل · %1</translation>
    </message>
    <message>
        <source>The last check of the service took this long.</source>
        <translation>هذه مدة آخر فحص للخدمة.</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>تعذر الوصول</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>قراءة وكتابة</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>هذا الاتصال للقراءة فقط</translation>
    </message>
    <message>
        <source>This connection reads and writes</source>
        <translation>هذا الاتصال للقراءة والكتابة</translation>
    </message>
    <message>
        <source>Nothing can be changed here. Click to allow changes.</source>
        <translation>لا يمكن تغيير شيء هنا. انقر للسماح بالتغييرات.</translation>
    </message>
    <message>
        <source>Click to refuse every change on this connection.</source>
        <translation>انقر لرفض كل تغيير على هذا الاتصال.</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>مسجّل الخروج</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Nothing is open. Choose a resource on the left.</source>
        <translation>لا شيء مفتوح. اختر موردًا من القائمة الجانبية.</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open resources</source>
        <translation>الموارد المفتوحة</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>إغلاق %1</translation>
    </message>
</context>
<context>
    <name>TableBrowser</name>
    <message>
        <source>Sorting by this column reads the whole table for each page, because no index gives this order.</source>
        <translation>الفرز حسب هذا العمود يقرأ الجدول كله لكل صفحة، لأنه لا يوجد فهرس يعطي هذا الترتيب.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>This connection is read-only and the statement may change the database.</source>
        <translation>هذا الاتصال للقراءة فقط وقد تغيّر العبارة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This connection is read-only and statement %1 may change the database.</source>
        <translation>هذا الاتصال للقراءة فقط وقد تغيّر العبارة %1 قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This connection is read-only, so nothing was sent.</source>
        <translation>هذا الاتصال للقراءة فقط، لذا لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Switch off read-only mode for this connection if you want to change something.</source>
        <translation>أوقف وضع القراءة فقط لهذا الاتصال إن أردت تغيير شيء.</translation>
    </message>
</context>
<context>
    <name>TokenCheck</name>
    <message>
        <source>The service does not accept this token. It may have expired, or belong elsewhere.</source>
        <translation>لا تقبل الخدمة رمز الوصول هذا. ربما انتهت صلاحيته أو أنه يخص مكانًا آخر.</translation>
    </message>
    <message>
        <source>This token is not for a whole account. Paste the token of a session.</source>
        <translation>رمز الوصول هذا ليس لحساب كامل. ألصق رمز الوصول لجلسة.</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Forget the token…</source>
        <translation>نسيان رمز الوصول…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>أين رمز الوصول الخاص بي؟</translation>
    </message>
    <message>
        <source>Keyring of this machine</source>
        <translation>حلقة مفاتيح هذا الجهاز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>It was not tested yet.</source>
        <translation>لم تُختبر بعد.</translation>
    </message>
    <message>
        <source>There is no token for this connection.</source>
        <translation>لا يوجد رمز وصول لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Testing with an entry of its own; your token is not touched. The system may ask you to unlock the keyring.</source>
        <translation>يجري الاختبار بمدخل خاص به؛ لا يُمس رمز وصولك. قد يطلب منك النظام فتح قفل حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>لم يُعثر على أي حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>قيد الاستخدام: %1</translation>
    </message>
    <message>
        <source>Forget the token of %1?</source>
        <translation>هل تريد نسيان رمز وصول %1؟</translation>
    </message>
    <message>
        <source>You are signed out here, and the entry in the keyring is removed.</source>
        <translation>يُسجّل خروجك هنا، ويُزال المدخل من حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>نسيان رمز الوصول</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>Paste a token.</source>
        <translation>ألصق رمز وصول.</translation>
    </message>
    <message>
        <source>A token has no spaces or line ends inside. Copy it anew, without the text around it.</source>
        <translation>لا يحتوي رمز الوصول على مسافات أو نهايات أسطر. انسخه من جديد دون النص المحيط به.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs. Copy it anew.</source>
        <translation>لا يحتوي رمز الوصول إلا على حروف لاتينية وأرقام وعلامات بسيطة. انسخه من جديد.</translation>
    </message>
    <message>
        <source>A token has at most %1 letters. This text has %2.</source>
        <translation>لا يزيد رمز الوصول على %1 حرفًا. في هذا النص %2.</translation>
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
        <translation>قاعدة بيانات SQLite جديدة…</translation>
    </message>
    <message>
        <source>Import an SQLite file…</source>
        <translation>استيراد ملف SQLite…</translation>
    </message>
    <message>
        <source>Open a resource…</source>
        <translation>فتح مورد…</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>إغلاق علامة التبويب</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>إغلاق علامات التبويب الأخرى</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>إعادة فتح آخر علامة تبويب أُغلقت</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>بحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Open the main menu</source>
        <translation>فتح القائمة الرئيسية</translation>
    </message>
    <message>
        <source>Show the resources</source>
        <translation>عرض الموارد</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>عرض النشاط</translation>
    </message>
    <message>
        <source>Filter the resources</source>
        <translation>تصفية الموارد</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>علامة التبويب التالية</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>علامة التبويب السابقة</translation>
    </message>
    <message>
        <source>Move the tab to the other side</source>
        <translation>نقل علامة التبويب إلى الجانب الآخر</translation>
    </message>
    <message>
        <source>Go to the other side</source>
        <translation>الانتقال إلى الجانب الآخر</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>التبديل بين الفاتح والداكن</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>قراءة فقط</translation>
    </message>
    <message>
        <source>Restart the local service</source>
        <translation>إعادة تشغيل الخدمة المحلية</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About Tovuk Dashboard</source>
        <translation>حول Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Switch the connection…</source>
        <translation>تبديل الاتصال…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>إدارة الاتصالات…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>أين رمز الوصول الخاص بي؟</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>create add make database</source>
        <translation>إنشاء إضافة قاعدة بيانات</translation>
    </message>
    <message>
        <source>back up save snapshot</source>
        <translation>نسخ احتياطي حفظ لقطة</translation>
    </message>
    <message>
        <source>back up go back recover roll back</source>
        <translation>نسخ احتياطي رجوع استرداد تراجع</translation>
    </message>
    <message>
        <source>open load restore add existing file database upload</source>
        <translation>فتح تحميل استعادة إضافة ملف موجود قاعدة بيانات رفع</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>تفضيلات خيارات تهيئة</translation>
    </message>
    <message>
        <source>exit close the program</source>
        <translation>خروج إغلاق البرنامج</translation>
    </message>
    <message>
        <source>split side by side</source>
        <translation>تقسيم جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>remove tab</source>
        <translation>إزالة علامة تبويب</translation>
    </message>
    <message>
        <source>hide sidebar tree</source>
        <translation>إخفاء الشريط الجانبي شجرة</translation>
    </message>
    <message>
        <source>hide calls requests network log</source>
        <translation>إخفاء استدعاءات طلبات شبكة سجل</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>إعادة تحميل تجديد</translation>
    </message>
    <message>
        <source>theme night colours</source>
        <translation>سمة ليل ألوان</translation>
    </message>
    <message>
        <source>lock protect allow changes write</source>
        <translation>قفل حماية السماح بالتغييرات كتابة</translation>
    </message>
    <message>
        <source>keys hotkeys help</source>
        <translation>مفاتيح مساعدة</translation>
    </message>
    <message>
        <source>execute query</source>
        <translation>تشغيل استعلام</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>إلغاء إنهاء مقاطعة</translation>
    </message>
    <message>
        <source>query plan analyze</source>
        <translation>خطة استعلام تحليل</translation>
    </message>
    <message>
        <source>beautify tidy</source>
        <translation>تجميل ترتيب</translation>
    </message>
    <message>
        <source>download save rows file CSV TSV JSON Markdown INSERT</source>
        <translation>تنزيل حفظ صفوف ملف CSV TSV JSON Markdown INSERT</translation>
    </message>
    <message>
        <source>create add query tab</source>
        <translation>إنشاء إضافة استعلام علامة تبويب</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>حذف إزالة</translation>
    </message>
    <message>
        <source>browse table rows</source>
        <translation>تصفح جدول صفوف</translation>
    </message>
    <message>
        <source>drop remove destroy</source>
        <translation>إسقاط إزالة إتلاف</translation>
    </message>
    <message>
        <source>remove clear</source>
        <translation>إزالة مسح</translation>
    </message>
    <message>
        <source>again send retry</source>
        <translation>مجددًا إرسال إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open a database first.</source>
        <translation>افتح قاعدة بيانات أولًا.</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>لا يمكن فعل هذا الآن.</translation>
    </message>
    <message>
        <source>account other change</source>
        <translation>حساب آخر تغيير</translation>
    </message>
    <message>
        <source>log in login account token paste</source>
        <translation>دخول ولوج حساب رمز وصول لصق</translation>
    </message>
    <message>
        <source>log out logout forget token</source>
        <translation>خروج نسيان رمز وصول</translation>
    </message>
    <message>
        <source>accounts add edit remove test base URL</source>
        <translation>حسابات إضافة تعديل إزالة اختبار عنوان URL أساسي</translation>
    </message>
    <message>
        <source>keyring keychain secret password stored</source>
        <translation>حلقة مفاتيح سلسلة مفاتيح سر كلمة مرور مخزّن</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>التبديل إلى %1</translation>
    </message>
    <message>
        <source>connection account service</source>
        <translation>اتصال حساب خدمة</translation>
    </message>
</context>
<context>
    <name>WriteConfirmation</name>
    <message>
        <source>Write to %1?</source>
        <translation>هل تريد الكتابة إلى %1؟</translation>
    </message>
    <message>
        <source>What is lost by this cannot be had back by writing it again.</source>
        <translation>ما يضيع بهذا لا يمكن استرجاعه بكتابته مرة أخرى.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write, and do not ask again for %1 minutes</source>
        <translation>الكتابة وعدم السؤال مجددًا (المدة بالدقائق: %1)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Counts for writes of this kind on this connection.</source>
        <translation>يسري على عمليات الكتابة من هذا النوع عبر هذا الاتصال.</translation>
    </message>
</context>
<context>
    <name>WriteGuard</name>
    <message>
        <source>Nothing was sent: this connection asks before it writes, and nobody could be asked.</source>
        <translation>لم يُرسل شيء: يسأل هذا الاتصال قبل الكتابة، ولم يمكن سؤال أحد.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the question before the write was answered no.</source>
        <translation>لم يُرسل شيء، لأن السؤال قبل الكتابة أُجيب عنه بلا.</translation>
    </message>
</context>
<context>
    <name>WriteKind</name>
    <message>
        <source>Create something new</source>
        <translation>إنشاء شيء جديد</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Write data</source>
        <translation>كتابة بيانات</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>حذف بيانات</translation>
    </message>
    <message>
        <source>Delete a resource with everything in it</source>
        <translation>حذف مورد بكل ما فيه</translation>
    </message>
    <message>
        <source>Change rows with SQL</source>
        <translation>تغيير صفوف باستخدام SQL</translation>
    </message>
    <message>
        <source>Change the database itself with SQL</source>
        <translation>تغيير قاعدة البيانات نفسها باستخدام SQL</translation>
    </message>
    <message>
        <source>Restore a backup over the database</source>
        <translation>استعادة نسخة احتياطية فوق قاعدة البيانات</translation>
    </message>
    <message>
        <source>Deploy, or stop a deploy</source>
        <translation>النشر أو إيقاف نشر</translation>
    </message>
    <message>
        <source>Change something of the account</source>
        <translation>تغيير شيء في الحساب</translation>
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
        <translation>لوحة تحكم أصلية لخدمات Tovuk.</translation>
    </message>
    <message>
        <source>Keep every file of the program in this folder.</source>
        <translation>حفظ كل ملفات البرنامج في هذا المجلد.</translation>
    </message>
    <message>
        <source>Open this: tovuk://open/SERVICE/TYPE/RESOURCE, or a file.</source>
        <translation>افتح هذا: tovuk://open/SERVICE/TYPE/RESOURCE أو ملفًا.</translation>
    </message>
</context>
<context>
    <name>tovuk::app::SecretText</name>
    <message>
        <source>The keyring works.</source>
        <translation>تعمل حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring has no token for this connection.</source>
        <translation>لا تحتوي حلقة المفاتيح على رمز لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>رُفض الوصول إلى حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The keyring is locked, or has not been set up.</source>
        <translation>حلقة المفاتيح مقفلة أو لم تُعدّ بعد.</translation>
    </message>
    <message>
        <source>No keyring service runs on this system.</source>
        <translation>لا تعمل خدمة حلقة مفاتيح على هذا النظام.</translation>
    </message>
    <message>
        <source>There is no session bus, so no keyring can be reached.</source>
        <translation>لا يوجد ناقل جلسة، لذا لا يمكن الوصول إلى أي حلقة مفاتيح.</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked for.</source>
        <translation>لم تنفّذ حلقة المفاتيح ما طُلب منها.</translation>
    </message>
    <message>
        <source>Allow this program to use the keyring. In a sandbox, it needs access to org.freedesktop.secrets.</source>
        <translation>اسمح لهذا البرنامج باستخدام حلقة المفاتيح. في بيئة معزولة يحتاج إلى الوصول إلى org.freedesktop.secrets.</translation>
    </message>
    <message>
        <source>Unlock the keyring in the system&apos;s password manager, or set one up there, then try again.</source>
        <translation>افتح قفل حلقة المفاتيح في مدير كلمات المرور في النظام، أو أنشئ واحدة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Install and start a keyring, for example GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>ثبّت حلقة مفاتيح وشغّلها، مثل GNOME Keyring أو KWallet أو KeePassXC، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Start this program from a desktop session. Until then, tokens are kept for this run only.</source>
        <translation>شغّل هذا البرنامج من جلسة سطح مكتب. وحتى ذلك الحين تُحفظ الرموز لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Try again. Until then, tokens are kept for this run only.</source>
        <translation>أعد المحاولة. وحتى ذلك الحين تُحفظ الرموز لهذا التشغيل فقط.</translation>
    </message>
</context>
<context>
    <name>tovuk::app::TokenKeeper</name>
    <message>
        <source>Signed out here, but the keyring may still hold the token</source>
        <translation>سُجّل الخروج هنا، لكن حلقة المفاتيح قد تحتفظ بالرمز</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>لا يوجد رمز</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Being stored in the keyring</source>
        <translation>يُخزَّن في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>In memory, until the program ends</source>
        <translation>في الذاكرة حتى انتهاء البرنامج</translation>
    </message>
    <message>
        <source>From TOVUK_TOKEN, until the program ends</source>
        <translation>من TOVUK_TOKEN حتى انتهاء البرنامج</translation>
    </message>
</context>
<context>
    <name>tovuk::client::NetworkErrors</name>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>لا شيء يجيب على العنوان %1.</translation>
    </message>
    <message>
        <source>Check that the service runs and that the address is right.</source>
        <translation>تحقق من أن الخدمة تعمل وأن العنوان صحيح.</translation>
    </message>
    <message>
        <source>The name of %1 was not found.</source>
        <translation>لم يُعثر على اسم %1.</translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation>تحقق من العنوان ومن الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>تعذر إنشاء اتصال آمن مع %1.</translation>
    </message>
    <message>
        <source>Check the clock of this machine and the certificate of the service.</source>
        <translation>تحقق من ساعة هذا الجهاز ومن شهادة الخدمة.</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>تعطلت الشبكة في الطريق إلى %1.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>تحقق من الاتصال بالإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The proxy of this machine did not lead to %1.</source>
        <translation>لم يوصل وكيل هذا الجهاز إلى %1.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine.</source>
        <translation>تحقق من إعدادات الوكيل في هذا الجهاز.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>انقطع الاتصال مع %1 قبل اكتمال الجواب.</translation>
    </message>
    <message>
        <source>The service may have carried it out: look before you repeat it.</source>
        <translation>ربما نفذت الخدمة الطلب: تحقق قبل تكراره.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>انقطع الاتصال مع %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 s.</source>
        <translation>لم يتم الاتصال مع %1 خلال %2 ث.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>لم يُرسل %1 شيئًا مدة %2 ث.</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>الجواب أكبر من %1.</translation>
    </message>
    <message>
        <source>Ask for less at a time, for example with LIMIT.</source>
        <translation>اطلب أقل في المرة الواحدة، مثلًا باستخدام LIMIT.</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of JSON.</source>
        <translation>أجابت الخدمة بـ %1 بدلًا من JSON.</translation>
    </message>
    <message>
        <source>Check that the address is that of the API.</source>
        <translation>تحقق من أن العنوان هو عنوان API.</translation>
    </message>
    <message>
        <source>The service points to %1, and this request does not follow it there.</source>
        <translation>تحيل الخدمة إلى %1، وهذا الطلب لا يتبعها إلى هناك.</translation>
    </message>
    <message>
        <source>If that is where the service is now, set it as the address of the connection.</source>
        <translation>إن كانت الخدمة هناك الآن، فعيّنه عنوانًا للاتصال.</translation>
    </message>
    <message>
        <source>The service redirects in a circle.</source>
        <translation>تعيد الخدمة التوجيه في حلقة.</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>تحقق من عنوان الاتصال.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>أُوقف الطلب.</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>This machine is not connected to a network.</source>
        <translation>هذا الجهاز غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>Connect it, then try again.</source>
        <translation>صِله بالشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>انتهت صلاحية شهادة %1.</translation>
    </message>
    <message>
        <source>Check the clock of this machine. If it is right, the service must renew its certificate.</source>
        <translation>تحقق من ساعة هذا الجهاز. إن كانت صحيحة، فعلى الخدمة تجديد شهادتها.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>شهادة %1 ليست صالحة بعد.</translation>
    </message>
    <message>
        <source>Check the clock of this machine.</source>
        <translation>تحقق من ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate that came for %1 belongs to another name.</source>
        <translation>الشهادة التي وصلت باسم %1 تخص اسمًا آخر.</translation>
    </message>
    <message>
        <source>Check the address. A network that wants a sign-in first can be the reason too.</source>
        <translation>تحقق من العنوان. قد يكون السبب أيضًا شبكة تطلب تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn.</source>
        <translation>سُحبت شهادة %1.</translation>
    </message>
    <message>
        <source>Do not go on; ask whoever runs the service.</source>
        <translation>لا تتابع؛ اسأل من يدير الخدمة.</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for the certificate of %1.</source>
        <translation>لا تضمن شهادةَ %1 أيُّ جهة يثق بها هذا الجهاز.</translation>
    </message>
    <message>
        <source>Check the address. The certificate of a company can be added to those that this system trusts.</source>
        <translation>تحقق من العنوان. يمكن إضافة شهادة الشركة إلى الشهادات التي يثق بها هذا النظام.</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>الشهادة باسم: %1</translation>
    </message>
    <message>
        <source>Names in it: %1</source>
        <translation>الأسماء فيها: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>أصدرها: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2 (UTC)</source>
        <translation>صالحة من %1 إلى %2 (UTC)</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>A web page came (%1) where the answer of the service was expected.</source>
        <translation>وصلت صفحة ويب (%1) بدلًا من جواب الخدمة المنتظر.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open any page in a browser first. Else check that the address is that of the API.</source>
        <translation>إن كانت هذه الشبكة تطلب تسجيل الدخول، فافتح أي صفحة في المتصفح أولًا. وإلا فتحقق من أن العنوان هو عنوان API.</translation>
    </message>
</context>
<context>
    <name>tovuk::client::RequestUrl</name>
    <message>
        <source>A name is empty, so there is nothing to ask for.</source>
        <translation>أحد الأسماء فارغ، فلا شيء يمكن طلبه.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be used: addresses treat it as a folder step.</source>
        <translation>لا يمكن استخدام الاسم &quot;%1&quot;: تعامله العناوين كانتقال بين المجلدات.</translation>
    </message>
    <message>
        <source>The address of the service is not valid.</source>
        <translation>عنوان الخدمة غير صالح.</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or password.</source>
        <translation>يجب ألا يحتوي عنوان الخدمة على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Only https is used to reach another machine, and %1 is plain http.</source>
        <translation>لا يُستخدم إلا https للوصول إلى جهاز آخر، و%1 عنوان http عادي.</translation>
    </message>
    <message>
        <source>The address of the service must begin with https.</source>
        <translation>يجب أن يبدأ عنوان الخدمة بـ https.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::AskAbove</name>
    <message>
        <source>This query may cost %1. On this connection, more than %2 is asked about first.</source>
        <translation>قد يكلف هذا الاستعلام %1. في هذا الاتصال يُسأل أولًا عما يزيد على %2.</translation>
    </message>
    <message>
        <source>This query may read %1. On this connection, more than %2 is asked about first.</source>
        <translation>قد يقرأ هذا الاستعلام %1. في هذا الاتصال يُسأل أولًا عما يزيد على %2.</translation>
    </message>
    <message>
        <source>What this query reads is not known. On this connection, every query is asked about first.</source>
        <translation>لا يُعرف ما يقرؤه هذا الاستعلام. في هذا الاتصال يُسأل قبل كل استعلام.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionJson</name>
    <message>
        <source>The file is too large to be a file of connections.</source>
        <translation>الملف أكبر من أن يكون ملف اتصالات.</translation>
    </message>
    <message>
        <source>This is not a file of connections.</source>
        <translation>هذا ليس ملف اتصالات.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>كُتب الملف بإصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message numerus="yes">
        <source>A file may hold %n connections. This one holds more.</source>
        <translation>
            <numerusform>لا يتسع الملف لأي اتصال. هذا يحوي أكثر.</numerusform>
            <numerusform>يتسع الملف لاتصال واحد. هذا يحوي أكثر.</numerusform>
            <numerusform>يتسع الملف لاتصالين. هذا يحوي أكثر.</numerusform>
            <numerusform>يتسع الملف لـ %n اتصالات. هذا يحوي أكثر.</numerusform>
            <numerusform>يتسع الملف لـ %n اتصالًا. هذا يحوي أكثر.</numerusform>
            <numerusform>يتسع الملف لـ %n اتصال. هذا يحوي أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of the file: %2</source>
        <comment>a number and a sentence</comment>
        <translation>الاتصال %1 في الملف: %2</translation>
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
        <translation>محلي</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>يحتاج الاتصال إلى اسم.</translation>
    </message>
    <message>
        <source>The name must not begin or end with a space.</source>
        <translation>يجب ألا يبدأ الاسم أو ينتهي بمسافة.</translation>
    </message>
    <message numerus="yes">
        <source>The name may have %n characters.</source>
        <translation>
            <numerusform>لا يجوز أن يكون للاسم أي حرف.</numerusform>
            <numerusform>يجوز أن يكون الاسم حرفًا واحدًا.</numerusform>
            <numerusform>يجوز أن يكون الاسم حرفين.</numerusform>
            <numerusform>يجوز أن يكون الاسم %n أحرف.</numerusform>
            <numerusform>يجوز أن يكون الاسم %n حرفًا.</numerusform>
            <numerusform>يجوز أن يكون الاسم %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not hold invisible characters.</source>
        <translation>يجب ألا يحتوي الاسم على أحرف غير مرئية.</translation>
    </message>
    <message>
        <source>There is a connection with the name &quot;%1&quot; already.</source>
        <translation>يوجد بالفعل اتصال باسم «%1».</translation>
    </message>
    <message>
        <source>A connection needs the address of a service.</source>
        <translation>يحتاج الاتصال إلى عنوان خدمة.</translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation>يجب ألا يحتوي العنوان على علامة استفهام أو علامة #.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a service.</source>
        <translation>لا يمكن أن يكون «%1» اسم خدمة.</translation>
    </message>
    <message>
        <source>The identifier of the connection cannot be used.</source>
        <translation>لا يمكن استخدام معرّف الاتصال.</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>لا يوجد هذا اللون.</translation>
    </message>
    <message>
        <source>The local service has no address of its own.</source>
        <translation>ليس للخدمة المحلية عنوان خاص بها.</translation>
    </message>
    <message>
        <source>The local service is always local.</source>
        <translation>الخدمة المحلية محلية دائمًا.</translation>
    </message>
    <message>
        <source>The limit must not be negative.</source>
        <translation>يجب ألا يكون الحد سالبًا.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::OpenLink</name>
    <message>
        <source>A link to a resource looks like this: tovuk://open/my-service/sqlite/DB</source>
        <translation>يبدو الرابط إلى المورد هكذا: tovuk://open/my-service/sqlite/DB</translation>
    </message>
    <message>
        <source>This link does not say what to open, so nothing was opened.</source>
        <translation>لا يذكر هذا الرابط ما يجب فتحه، لذلك لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This link does not name one resource of one service, so nothing was opened.</source>
        <translation>لا يسمّي هذا الرابط موردًا واحدًا لخدمة واحدة، لذلك لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This link holds a name that no resource can have, so nothing was opened.</source>
        <translation>يحتوي هذا الرابط على اسم لا يمكن أن يحمله أي مورد، لذلك لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>This link asks for &quot;%1&quot;, which this program does not know, so nothing was opened.</source>
        <translation>يطلب هذا الرابط «%1»، وهو ما لا يعرفه هذا البرنامج، لذلك لم يُفتح شيء.</translation>
    </message>
</context>
<context>
    <name>tovuk::models::RunConnection</name>
    <message>
        <source>From the environment</source>
        <translation>من البيئة</translation>
    </message>
    <message>
        <source>TOVUK_TOKEN is not used, because of TOVUK_API_URL: %1</source>
        <comment>a sentence follows</comment>
        <translation>لا يُستخدم TOVUK_TOKEN بسبب TOVUK_API_URL: %1</translation>
    </message>
</context>
<context>
    <name>tovuk::views::AskAboveQuestion</name>
    <message>
        <source>Run this query on %1?</source>
        <translation>هل تريد تنفيذ هذا الاستعلام على %1؟</translation>
    </message>
    <message>
        <source>The limits are those of the connection: Manage connections changes them.</source>
        <translation>الحدود هي حدود الاتصال: يمكن تغييرها في «إدارة الاتصالات».</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>تنفيذ على أي حال</translation>
    </message>
</context>
<context>
    <name>tovuk::views::ConnectionColour</name>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بني</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>tovuk::views::JsonTree</name>
    <message>
        <source>JSON value as a tree</source>
        <translation>قيمة JSON كشجرة</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n عنصر</numerusform>
            <numerusform>عنصر واحد (%n)</numerusform>
            <numerusform>عنصران (%n)</numerusform>
            <numerusform>%n عناصر</numerusform>
            <numerusform>%n عنصرًا</numerusform>
            <numerusform>%n عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n عضو</numerusform>
            <numerusform>عضو واحد (%n)</numerusform>
            <numerusform>عضوان (%n)</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::views::SignInState</name>
    <message>
        <source>Looking for the token</source>
        <translation>يجري البحث عن رمز الوصول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>مسجّل الخروج</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>مسجّل الدخول باسم %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>انتهى تسجيل الدخول</translation>
    </message>
</context>
</TS>
