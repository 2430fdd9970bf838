<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Create a service binding…</source>
        <translation>إنشاء ارتباط خدمة…</translation>
    </message>
    <message>
        <source>New binding</source>
        <translation>ارتباط جديد</translation>
    </message>
    <message>
        <source>Show the bindings of the service that is called</source>
        <translation>عرض ارتباطات الخدمة المستدعاة</translation>
    </message>
    <message>
        <source>Go to the service</source>
        <translation>الانتقال إلى الخدمة</translation>
    </message>
    <message>
        <source>Copy the name of the chosen binding</source>
        <translation>نسخ اسم الارتباط المختار</translation>
    </message>
    <message>
        <source>Delete the chosen binding…</source>
        <translation>حذف الارتباط المختار…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>List the bindings of all services</source>
        <translation>سرد ارتباطات كل الخدمات</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>Lists every binding of the account, and not only those from and to this service.</source>
        <translation>يسرد كل ارتباطات الحساب، لا ما يخرج من هذه الخدمة ويدخل إليها فحسب.</translation>
    </message>
    <message>
        <source>Show the bindings as a table</source>
        <translation>عرض الارتباطات في جدول</translation>
    </message>
    <message>
        <source>Show the bindings as a picture</source>
        <translation>عرض الارتباطات في رسم</translation>
    </message>
</context>
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
    <name>AlarmCard</name>
    <message>
        <source>Alarm of the object</source>
        <translation>منبّه الكائن</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>المنبّه</translation>
    </message>
    <message>
        <source>Delete the alarm of %1?</source>
        <translation>هل تريد حذف منبّه %1؟</translation>
    </message>
    <message>
        <source>It is set to %1.</source>
        <translation>إنه مضبوط على %1.</translation>
    </message>
    <message>
        <source>It has not been read, so its time is not known here.</source>
        <translation>لم يُقرأ بعد، لذا فوقته غير معروف هنا.</translation>
    </message>
    <message>
        <source>The alarm can be put back as long as nobody changes it.</source>
        <translation>يمكن إرجاع المنبّه ما دام لم يغيّره أحد.</translation>
    </message>
    <message>
        <source>Delete the alarm</source>
        <translation>حذف المنبّه</translation>
    </message>
    <message>
        <source>The alarm is as it was before.</source>
        <translation>عاد المنبّه كما كان من قبل.</translation>
    </message>
    <message>
        <source>The alarm is set.</source>
        <translation>ضُبط المنبّه.</translation>
    </message>
    <message>
        <source>The alarm is deleted.</source>
        <translation>حُذف المنبّه.</translation>
    </message>
    <message>
        <source>The alarm was changed since. Nothing was put back.</source>
        <translation>تغيّر المنبّه منذ ذلك الحين. لم يُرجَع شيء.</translation>
    </message>
    <message>
        <source>The alarm was changed by somebody else. Nothing was changed here.</source>
        <translation>غيّر شخص آخر المنبّه. لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Do it again to replace that.</source>
        <translation>يظهر الآن بحالته الحالية. كرر الإجراء لاستبداله.</translation>
    </message>
    <message>
        <source>The alarm has not been read.</source>
        <translation>لم يُقرأ المنبّه.</translation>
    </message>
    <message>
        <source>There is no such object yet. Setting an alarm makes it.</source>
        <translation>لا يوجد كائن كهذا بعد. ضبط منبّه ينشئه.</translation>
    </message>
    <message>
        <source>Choose an object first.</source>
        <translation>اختر كائنًا أولًا.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>The alarm is being changed.</source>
        <translation>يجري تغيير المنبّه.</translation>
    </message>
    <message>
        <source>No alarm is set.</source>
        <translation>لا يوجد منبّه مضبوط.</translation>
    </message>
    <message>
        <source>There is no change of the alarm to undo.</source>
        <translation>لا يوجد تغيير في المنبّه للتراجع عنه.</translation>
    </message>
    <message>
        <source>The time of the alarm before has passed: put back, it would ring at once.</source>
        <translation>مضى وقت المنبّه السابق: لو أُرجع لرن فورًا.</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Set the alarm of %1</source>
        <translation>ضبط منبّه %1</translation>
    </message>
    <message>
        <source>After a delay</source>
        <translation>بعد مهلة</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>المهلة</translation>
    </message>
    <message>
        <source>Unit of the delay</source>
        <translation>وحدة المهلة</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <source>Time of the alarm</source>
        <translation>وقت المنبّه</translation>
    </message>
    <message>
        <source>Time zone of the time</source>
        <translation>المنطقة الزمنية للوقت</translation>
    </message>
    <message>
        <source>An alarm that %1 may have is replaced.</source>
        <translation>يُستبدل أي منبّه قد يكون للكائن %1.</translation>
    </message>
    <message>
        <source>This replaces the alarm of %1.</source>
        <translation>يستبدل هذا منبّه %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set the alarm</source>
        <translation>ضبط المنبّه</translation>
    </message>
    <message>
        <source>That has passed: the alarm rings at once.</source>
        <translation>هذا الوقت مضى: يرن المنبّه فورًا.</translation>
    </message>
    <message>
        <source>The alarm rings at %1.</source>
        <translation>يرن المنبّه في %1.</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>No alarm is set.</source>
        <translation>لا يوجد منبّه مضبوط.</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span: 3 min 20 s</comment>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>waits for its next attempt</source>
        <translation>ينتظر محاولته التالية</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a time span: 3 min 20 s</comment>
        <translation>مستحق منذ %1</translation>
    </message>
    <message>
        <source>Retry %1 of %2, the last one: if the worker refuses it again, the alarm is cleared.</source>
        <translation>إعادة المحاولة %1 من %2، وهي الأخيرة: إن رفضه العامل مجددًا يُمسح المنبّه.</translation>
    </message>
    <message>
        <source>Retry %1 of %2: the worker refused it. The wait was %3 and doubles with each retry; after the last one the alarm is cleared.</source>
        <translation>إعادة المحاولة %1 من %2: رفضه العامل. كان الانتظار %3 ويتضاعف مع كل إعادة محاولة؛ وبعد الأخيرة يُمسح المنبّه.</translation>
    </message>
    <message>
        <source>Rang last: %1</source>
        <comment>a time</comment>
        <translation>آخر رنين: %1</translation>
    </message>
    <message>
        <source>A delay is 0 to %1 seconds.</source>
        <translation>المهلة من 0 إلى %1 ثانية.</translation>
    </message>
    <message>
        <source>The time must be after 1 January 1970.</source>
        <translation>يجب أن يكون الوقت بعد 1 يناير 1970.</translation>
    </message>
</context>
<context>
    <name>AlarmTimeline</name>
    <message>
        <source>set, refused before</source>
        <translation>مضبوط، رُفض من قبل</translation>
    </message>
    <message>
        <source>set</source>
        <translation>مضبوط</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>رن</translation>
    </message>
    <message>
        <source>refused by the worker, tried again</source>
        <translation>رفضه العامل، تُعاد المحاولة</translation>
    </message>
    <message>
        <source>refused for the last time, cleared</source>
        <translation>رُفض للمرة الأخيرة ومُسح</translation>
    </message>
    <message>
        <source>waits: the service has no worker</source>
        <translation>ينتظر: ليس للخدمة عامل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempt</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>the time zone</comment>
        <translation>الوقت (%1)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Next attempt (%1)</source>
        <comment>the time zone</comment>
        <translation>المحاولة التالية (%1)</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms of all objects in the order of time</source>
        <translation>منبّهات كل الكائنات مرتبة حسب الوقت</translation>
    </message>
    <message>
        <source>No object has been read yet: list the objects on the page Values to see which alarms are set.</source>
        <translation>لم يُقرأ أي كائن بعد: اسرد الكائنات في صفحة القيم لمعرفة المنبّهات المضبوطة.</translation>
    </message>
    <message>
        <source>Alarms of the %1 objects that were read; the service has more objects.</source>
        <translation>منبّهات الكائنات المقروءة وعددها %1؛ وفي الخدمة كائنات أخرى.</translation>
    </message>
    <message>
        <source>Alarms of all %1 objects.</source>
        <translation>منبّهات كل الكائنات وعددها %1.</translation>
    </message>
    <message>
        <source>What rang before is told by the local service only.</source>
        <translation>الخدمة المحلية وحدها تخبر بما رن من قبل.</translation>
    </message>
    <message>
        <source>%1 sets its alarm anew every %2: that is %3 calls of the worker a day.</source>
        <translation>يضبط %1 منبّهه من جديد كل %2: عدد استدعاءات العامل في اليوم %3.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>يجري سؤال الخدمة.</translation>
    </message>
    <message>
        <source>No alarm is known of any object that was read.</source>
        <translation>لا يُعرف أي منبّه للكائنات المقروءة.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer of the service</source>
        <translation>رد الخدمة</translation>
    </message>
    <message>
        <source>The answer was not kept.</source>
        <translation>لم يُحفظ الرد.</translation>
    </message>
    <message>
        <source>What %1 answered, with status %2.</source>
        <translation>ما ردّ به %1 بالحالة %2.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <source>The link asks for the service %1, which this connection does not have.</source>
        <translation>يطلب الرابط الخدمة %1، وهي غير موجودة في هذا الاتصال.</translation>
    </message>
    <message>
        <source>This version has no panel for what the link asks for, so %1 was not opened.</source>
        <translation>لا توجد في هذا الإصدار لوحة لما يطلبه الرابط، لذا لم يُفتح %1.</translation>
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
    <name>BatchModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a cell and what is wrong with it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of a message</comment>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Written as</source>
        <comment>text, JSON or Base64</comment>
        <translation>طريقة الكتابة</translation>
    </message>
    <message>
        <source>Delay (s)</source>
        <comment>seconds</comment>
        <translation>التأخير (ث)</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>There is no message in the list.</source>
        <translation>لا توجد رسائل في القائمة.</translation>
    </message>
    <message>
        <source>The list has %1 messages; a batch may have at most %2.</source>
        <translation>في القائمة %1 رسالة؛ والحد الأقصى للدفعة %2.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>الرسالة %1: %2</translation>
    </message>
    <message>
        <source>The bodies have %1 bytes together; those of a batch may have at most %2.</source>
        <translation>مجموع حجم المتون %1 بايت؛ والحد الأقصى لمتون الدفعة %2.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Messages of the batch</source>
        <translation>رسائل الدفعة</translation>
    </message>
    <message>
        <source>Delay of the others in seconds</source>
        <translation>تأخير الرسائل الأخرى بالثواني</translation>
    </message>
    <message>
        <source>For messages without a delay of their own.</source>
        <translation>للرسائل التي ليس لها تأخير خاص بها.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>يجري إرسال الرسائل.</translation>
    </message>
    <message>
        <source>There is no message in the batch yet.</source>
        <translation>لا توجد رسائل في الدفعة بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 من %2 رسالة</translation>
    </message>
    <message>
        <source>%1 of %2 bytes together</source>
        <translation>المجموع %1 من %2 بايت</translation>
    </message>
    <message>
        <source>longest %1 of %2 bytes</source>
        <translation>الأطول %1 من %2 بايت</translation>
    </message>
    <message>
        <source>There is no message in the list.</source>
        <translation>لا توجد رسائل في القائمة.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>اختر رسالة أولًا.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>لم يُلصق شيء.</translation>
    </message>
    <message>
        <source>Empty the batch?</source>
        <translation>هل تريد إفراغ الدفعة؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are taken out of the list. Nothing of the queue changes.</source>
        <translation>
            <numerusform>تُزال %1 رسالة من القائمة. لا يتغير شيء في قائمة الانتظار.</numerusform>
            <numerusform>تُزال %1 رسالة من القائمة. لا يتغير شيء في قائمة الانتظار.</numerusform>
            <numerusform>تُزال %1 رسالة من القائمة. لا يتغير شيء في قائمة الانتظار.</numerusform>
            <numerusform>تُزال %1 رسائل من القائمة. لا يتغير شيء في قائمة الانتظار.</numerusform>
            <numerusform>تُزال %1 رسائل من القائمة. لا يتغير شيء في قائمة الانتظار.</numerusform>
            <numerusform>تُزال %1 رسائل من القائمة. لا يتغير شيء في قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the batch</source>
        <translation>إفراغ الدفعة</translation>
    </message>
</context>
<context>
    <name>BindingActions</name>
    <message>
        <source>The worker of %1 can call no service under the name %2 any more: such calls fail.</source>
        <translation>لن يستطيع عامل %1 استدعاء أي خدمة بالاسم %2 بعد ذلك: ستفشل هذه الاستدعاءات.</translation>
    </message>
    <message>
        <source>The service that was called stays as it is. The binding can be made again.</source>
        <translation>تبقى الخدمة المستدعاة كما هي. يمكن إنشاء الارتباط من جديد.</translation>
    </message>
    <message>
        <source>Delete binding</source>
        <translation>حذف الارتباط</translation>
    </message>
    <message>
        <source>Delete service binding %1</source>
        <translation>حذف ارتباط الخدمة %1</translation>
    </message>
</context>
<context>
    <name>BindingModel</name>
    <message>
        <source>The list of services does not have this one: it may be deleted, or the list is not here yet.</source>
        <translation>هذه الخدمة ليست في قائمة الخدمات: ربما حُذفت، أو لم تصل القائمة بعد.</translation>
    </message>
    <message>
        <source>Service that calls</source>
        <translation>الخدمة المستدعية</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>الارتباط</translation>
    </message>
    <message>
        <source>Service that is called</source>
        <translation>الخدمة المستدعاة</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>أطول سلسلة</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Bindings</source>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Service bindings</source>
        <translation>ارتباطات الخدمات</translation>
    </message>
    <message>
        <source>Longest chain: %1</source>
        <translation>أطول سلسلة: %1</translation>
    </message>
    <message>
        <source>The resources of %1 did not arrive.</source>
        <translation>لم تصل موارد %1.</translation>
    </message>
    <message>
        <source>Asking for the bindings of %1.</source>
        <translation>يجري طلب ارتباطات %1.</translation>
    </message>
    <message>
        <source>%1 calls no other service, and none calls it.</source>
        <translation>لا تستدعي %1 أي خدمة أخرى، ولا تستدعيها أي خدمة.</translation>
    </message>
    <message>
        <source>The bindings of %1 did not arrive, so that calls may be missing here.</source>
        <translation>لم تصل ارتباطات %1، لذا قد تنقص هنا استدعاءات.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>Choose a binding in the table first.</source>
        <translation>اختر ارتباطًا من الجدول أولًا.</translation>
    </message>
    <message>
        <source>This binding is another service&apos;s. Go there first.</source>
        <translation>هذا الارتباط لخدمة أخرى. انتقل إليها أولًا.</translation>
    </message>
    <message>
        <source>Choose another service first.</source>
        <translation>اختر خدمة أخرى أولًا.</translation>
    </message>
</context>
<context>
    <name>BindingPicture</name>
    <message>
        <source>Picture of the service bindings</source>
        <translation>رسم ارتباطات الخدمات</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>تستدعي %1.</translation>
    </message>
    <message>
        <source>It is called by %1.</source>
        <translation>تستدعيها %1.</translation>
    </message>
    <message>
        <source>The list of services does not have it.</source>
        <translation>ليست في قائمة الخدمات.</translation>
    </message>
</context>
<context>
    <name>BindingRules</name>
    <message>
        <source>%1 calls back, directly or through others. A request that runs round this circle fails after %2 invocations.</source>
        <translation>تعاود %1 الاستدعاء مباشرة أو عبر خدمات أخرى. الطلب الذي يدور في هذه الحلقة يفشل بعد %2 استدعاء.</translation>
    </message>
    <message>
        <source>This call is on the way into or out of a circle of services, which only the limit of %1 invocations ends.</source>
        <translation>يقع هذا الاستدعاء على الطريق إلى حلقة خدمات أو منها، ولا ينهيها إلا حد الاستدعاءات البالغ %1.</translation>
    </message>
    <message>
        <source>A chain through this call has %1 invocations. A request may have %2 at most.</source>
        <translation>في سلسلة تمر بهذا الاستدعاء %1 استدعاء. الحد الأقصى للطلب %2.</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>ضمن حلقة</translation>
    </message>
    <message>
        <source>into a circle</source>
        <translation>إلى حلقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>invocations of a chain of calls, their limit</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The call comes back, directly or through others. Only the limit of %1 invocations ends such a circle.</source>
        <translation>يعود الاستدعاء مباشرة أو عبر خدمات أخرى. لا ينهي هذه الحلقة إلا حد الاستدعاءات البالغ %1.</translation>
    </message>
    <message>
        <source>The chain of calls runs into a circle, which only the limit of %1 invocations ends.</source>
        <translation>تنتهي سلسلة الاستدعاءات إلى حلقة لا ينهيها إلا حد الاستدعاءات البالغ %1.</translation>
    </message>
    <message>
        <source>The longest chain of calls has %1 invocations, more than the %2 that a request may have.</source>
        <translation>في أطول سلسلة %1 استدعاء، وهذا أكثر من الحد الأقصى للطلب وهو %2.</translation>
    </message>
    <message>
        <source>The longest chain of calls has %1 of the %2 invocations that a request may have.</source>
        <translation>في أطول سلسلة %1 استدعاء من أصل %2 مسموح بها للطلب.</translation>
    </message>
</context>
<context>
    <name>BodyShape</name>
    <message>
        <source>text</source>
        <comment>the kind of a value</comment>
        <translation>نص</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the kind of a value</comment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>the kind of a value</comment>
        <translation>صواب أو خطأ</translation>
    </message>
    <message>
        <source>null</source>
        <comment>the kind of a value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>list</source>
        <comment>the kind of a value</comment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>object</source>
        <comment>the kind of a value</comment>
        <translation>كائن</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>the kind of a body</comment>
        <translation>بايتات</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>How to show the body</source>
        <translation>كيفية عرض المتن</translation>
    </message>
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
        <source>Body of the message</source>
        <translation>متن الرسالة</translation>
    </message>
    <message>
        <source>Choose a message to see its body.</source>
        <translation>اختر رسالة لرؤية متنها.</translation>
    </message>
    <message>
        <source>This body is not text: what cannot be shown is replaced.</source>
        <translation>هذا المتن ليس نصًا: ما يتعذر عرضه يُستبدل.</translation>
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
    <name>CalendarPage</name>
    <message>
        <source>Runs of the chosen hour</source>
        <translation>عمليات التشغيل في الساعة المختارة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last day of a week</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 runs, computed here. No two triggers come in the same minute.</source>
        <translation>عمليات التشغيل: %1، محسوبة هنا. لا يأتي مشغّلان في الدقيقة نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs, computed here. Triggers pile up in %n minutes.</source>
        <translation>
            <numerusform>عمليات التشغيل: %1، محسوبة هنا. لا تتزاحم المشغّلات في أي دقيقة.</numerusform>
            <numerusform>عمليات التشغيل: %1، محسوبة هنا. تتزاحم المشغّلات في دقيقة واحدة.</numerusform>
            <numerusform>عمليات التشغيل: %1، محسوبة هنا. تتزاحم المشغّلات في دقيقتين.</numerusform>
            <numerusform>عمليات التشغيل: %1، محسوبة هنا. تتزاحم المشغّلات في %n دقائق.</numerusform>
            <numerusform>عمليات التشغيل: %1، محسوبة هنا. تتزاحم المشغّلات في %n دقيقة.</numerusform>
            <numerusform>عمليات التشغيل: %1، محسوبة هنا. تتزاحم المشغّلات في %n دقيقة.</numerusform>
        </translation>
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
    <name>ComparePage</name>
    <message>
        <source>First object</source>
        <translation>الكائن الأول</translation>
    </message>
    <message>
        <source>Second object</source>
        <translation>الكائن الثاني</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>عرض المتطابق</translation>
    </message>
    <message>
        <source>Keys that differ</source>
        <translation>المفاتيح المختلفة</translation>
    </message>
    <message>
        <source>These are the same object.</source>
        <translation>هذا الكائن نفسه في الجهتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys read so far.</source>
        <translation>
            <numerusform>لم يُقرأ أي مفتاح بعد.</numerusform>
            <numerusform>قُرئ مفتاح واحد حتى الآن.</numerusform>
            <numerusform>قُرئ مفتاحان حتى الآن.</numerusform>
            <numerusform>قُرئت %n مفاتيح حتى الآن.</numerusform>
            <numerusform>قُرئ %n مفتاحًا حتى الآن.</numerusform>
            <numerusform>قُرئ %n مفتاح حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the first: %1. Only in the second: %2. Different values: %3. The same: %4.</source>
        <translation>في الأول فقط: %1. في الثاني فقط: %2. قيم مختلفة: %3. متطابقة: %4.</translation>
    </message>
    <message>
        <source>Comparing reads one row for each key of both objects, and one for each of two values that have the same size.</source>
        <translation>تقرأ المقارنة صفًا لكل مفتاح من مفاتيح الكائنين، وصفًا لكل قيمة من قيمتين متساويتين في الحجم.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>يجري سؤال الخدمة.</translation>
    </message>
    <message>
        <source>The two objects hold the same.</source>
        <translation>يحتوي الكائنان على المحتوى نفسه.</translation>
    </message>
    <message>
        <source>Name two objects first.</source>
        <translation>سمِّ كائنين أولًا.</translation>
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
    <name>CreateBindingDialog</name>
    <message>
        <source>The worker of %1 calls another service under this name, without a public address.</source>
        <translation>يستدعي عامل %1 خدمة أخرى بهذا الاسم، دون عنوان عام.</translation>
    </message>
    <message>
        <source>Service that is called</source>
        <translation>الخدمة المستدعاة</translation>
    </message>
    <message>
        <source>Name or id of a service</source>
        <translation>اسم خدمة أو معرّفها</translation>
    </message>
    <message>
        <source>The list of services did not arrive. The name or the id of one can be typed.</source>
        <translation>لم تصل قائمة الخدمات. يمكن كتابة اسم خدمة أو معرّفها.</translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation>لا توجد خدمة باسم %1.</translation>
    </message>
    <message>
        <source>No service can have the name %1.</source>
        <translation>لا يمكن أن تحمل خدمة الاسم %1.</translation>
    </message>
    <message>
        <source>A service cannot call itself through a binding.</source>
        <translation>لا يمكن للخدمة أن تستدعي نفسها عبر ارتباط.</translation>
    </message>
    <message>
        <source>The service %1 has no worker that a binding could call.</source>
        <translation>ليس للخدمة %1 عامل يمكن لارتباط استدعاؤه.</translation>
    </message>
</context>
<context>
    <name>CreateDatabaseDialog</name>
    <message>
        <source>A copy of %1 becomes a database of %2. The file itself stays as it is.</source>
        <translation>تصبح نسخة من %1 قاعدة بيانات في الخدمة %2. يبقى الملف نفسه كما هو.</translation>
    </message>
</context>
<context>
    <name>CreateResourceDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
</context>
<context>
    <name>CronActions</name>
    <message>
        <source>Create a cron trigger…</source>
        <translation>إنشاء مشغّل cron…</translation>
    </message>
    <message>
        <source>Create trigger</source>
        <translation>إنشاء مشغّل</translation>
    </message>
    <message>
        <source>Save the edited schedule</source>
        <translation>حفظ الجدولة المعدّلة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Discard the edited schedule</source>
        <translation>تجاهل الجدولة المعدّلة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Rename the trigger…</source>
        <translation>إعادة تسمية المشغّل…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Pause the chosen triggers</source>
        <translation>إيقاف المشغّلات المختارة مؤقتًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume the chosen triggers</source>
        <translation>استئناف المشغّلات المختارة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Undo the last change of triggers</source>
        <translation>التراجع عن آخر تغيير في المشغّلات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Puts back what was changed last, where nobody has changed it since.</source>
        <translation>يُرجع آخر ما تغيّر، حيث لم يغيّره أحد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Delete the trigger…</source>
        <translation>حذف المشغّل…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Show the triggers</source>
        <translation>عرض المشغّلات</translation>
    </message>
    <message>
        <source>Show the week calendar</source>
        <translation>عرض التقويم الأسبوعي</translation>
    </message>
    <message>
        <source>Show the past runs</source>
        <translation>عرض مرات التشغيل السابقة</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Create a cron trigger</source>
        <translation>إنشاء مشغّل cron</translation>
    </message>
    <message>
        <source>Name of the trigger</source>
        <translation>اسم المشغّل</translation>
    </message>
    <message>
        <source>Create the cron trigger %1</source>
        <translation>إنشاء مشغّل cron ‏%1</translation>
    </message>
    <message>
        <source>Schedule, by UTC</source>
        <translation>الجدولة، بتوقيت UTC</translation>
    </message>
    <message>
        <source>The cron trigger %1 of %2 is deleted: it does not run any more.</source>
        <translation>يُحذف مشغّل cron ‏%1 من %2: ولن يعمل بعد ذلك.</translation>
    </message>
    <message>
        <source>Its schedule is %1. No data goes with it.</source>
        <translation>جدولته %1. لا تُحذف معه أي بيانات.</translation>
    </message>
    <message>
        <source>Delete trigger</source>
        <translation>حذف المشغّل</translation>
    </message>
    <message>
        <source>Delete the cron trigger %1</source>
        <translation>حذف مشغّل cron ‏%1</translation>
    </message>
</context>
<context>
    <name>CronCheck</name>
    <message>
        <source>A value is missing.</source>
        <translation>تنقص قيمة.</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <comment>a number</comment>
        <translation>%1 ليس بين %2 و%3.</translation>
    </message>
    <message>
        <source>“%1” is not known: L, W, # and ? are no part of cron here.</source>
        <translation>«%1» غير معروف: ‏L وW و# و? ليست من cron هنا.</translation>
    </message>
    <message>
        <source>“%1” is no number and no name from JAN to DEC.</source>
        <translation>«%1» ليس عددًا ولا اسمًا من JAN إلى DEC.</translation>
    </message>
    <message>
        <source>“%1” is no number and no name from SUN to SAT.</source>
        <translation>«%1» ليس عددًا ولا اسمًا من SUN إلى SAT.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>A value is missing beside a comma.</source>
        <translation>تنقص قيمة بجانب فاصلة.</translation>
    </message>
    <message>
        <source>The range “%1” runs backwards.</source>
        <translation>النطاق «%1» معكوس.</translation>
    </message>
    <message>
        <source>The step “%1” is not from 1 to %2.</source>
        <translation>الخطوة «%1» ليست بين 1 و%2.</translation>
    </message>
    <message>
        <source>Nothing is chosen: write a value, or * for every one.</source>
        <translation>لم يُختر شيء: اكتب قيمة، أو * للجميع.</translation>
    </message>
    <message>
        <source>A field holds no spaces; put commas between values.</source>
        <translation>لا يحتوي الحقل على مسافات؛ ضع فواصل بين القيم.</translation>
    </message>
    <message>
        <source>The schedule has %1 characters; 120 are allowed.</source>
        <translation>في الجدولة %1 محرف؛ والحد المسموح 120.</translation>
    </message>
    <message>
        <source>This day never comes in the months that are chosen.</source>
        <translation>هذا اليوم لا يأتي أبدًا في الأشهر المختارة.</translation>
    </message>
    <message>
        <source>The schedule must be one line.</source>
        <translation>يجب أن تكون الجدولة سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>Write five fields, for example */15 * * * *.</source>
        <translation>اكتب خمسة حقول، مثل ‎*/15 * * * *‎.</translation>
    </message>
    <message>
        <source>Nicknames such as “%1” are not known; write five fields.</source>
        <translation>الأسماء المختصرة مثل «%1» غير معروفة؛ اكتب خمسة حقول.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields; five are wanted: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>لا توجد حقول؛ المطلوب خمسة: الدقيقة، الساعة، يوم الشهر، الشهر، يوم الأسبوع.</numerusform>
            <numerusform>يوجد حقل واحد؛ المطلوب خمسة: الدقيقة، الساعة، يوم الشهر، الشهر، يوم الأسبوع.</numerusform>
            <numerusform>يوجد حقلان؛ المطلوب خمسة: الدقيقة، الساعة، يوم الشهر، الشهر، يوم الأسبوع.</numerusform>
            <numerusform>توجد %n حقول؛ المطلوب خمسة: الدقيقة، الساعة، يوم الشهر، الشهر، يوم الأسبوع.</numerusform>
            <numerusform>يوجد %n حقلًا؛ المطلوب خمسة: الدقيقة، الساعة، يوم الشهر، الشهر، يوم الأسبوع.</numerusform>
            <numerusform>يوجد %n حقل؛ المطلوب خمسة: الدقيقة، الساعة، يوم الشهر، الشهر، يوم الأسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>الدقيقة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>يوم الشهر</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>0 to 59; * is every minute, */15 every 15 minutes, 0,30 two of them.</source>
        <translation>من 0 إلى 59؛ * كل دقيقة، و‎*/15‎ كل 15 دقيقة، و‎0,30‎ دقيقتان منها.</translation>
    </message>
    <message>
        <source>0 to 23 by UTC; 9-17 is a range, */6 every 6 hours.</source>
        <translation>من 0 إلى 23 بتوقيت UTC؛ ‎9-17‎ نطاق، و‎*/6‎ كل 6 ساعات.</translation>
    </message>
    <message>
        <source>1 to 31; with a day of the week as well, either one is enough.</source>
        <translation>من 1 إلى 31؛ إن حُدد يوم من الأسبوع أيضًا كفى أحدهما.</translation>
    </message>
    <message>
        <source>1 to 12 or JAN to DEC; a range is written MAR-MAY.</source>
        <translation>من 1 إلى 12 أو من JAN إلى DEC؛ يُكتب النطاق هكذا: MAR-MAY.</translation>
    </message>
    <message>
        <source>0 to 7 or SUN to SAT; 0 and 7 are Sunday, MON-FRI the working days.</source>
        <translation>من 0 إلى 7 أو من SUN إلى SAT؛ ‏0 و7 هما الأحد، وMON-FRI من الاثنين إلى الجمعة.</translation>
    </message>
    <message>
        <source>A step of %1 does not divide the hour: the last run of an hour and the first one of the next are %2 minutes apart.</source>
        <translation>الخطوة %1 لا تقسم الساعة بالتساوي: يفصل بين آخر تشغيل في ساعة وأول تشغيل في التالية %2 دقيقة.</translation>
    </message>
    <message>
        <source>A step of %1 does not divide the day: the last hour of a day and the first one of the next are %2 hours apart.</source>
        <translation>الخطوة %1 لا تقسم اليوم بالتساوي: يفصل بين آخر ساعة في يوم وأول ساعة في التالي %2 ساعة.</translation>
    </message>
    <message>
        <source>Both days are restricted: it runs when either of them is right, not only when both are.</source>
        <translation>كلا اليومين مقيّد: يعمل المشغّل حين ينطبق أحدهما، لا حين ينطبقان معًا فقط.</translation>
    </message>
</context>
<context>
    <name>CronModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Next run (UTC)</source>
        <translation>التشغيل التالي (UTC)</translation>
    </message>
    <message>
        <source>Next run (%1)</source>
        <comment>the time zone</comment>
        <translation>التشغيل التالي (%1)</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>مرات التشغيل شهريًا</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a trigger</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a trigger</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>The local rules of cron do not know this schedule.</source>
        <translation>لا تعرف قواعد cron المحلية هذه الجدولة.</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in place of the next run</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an estimated number of runs</comment>
        <translation>نحو %1</translation>
    </message>
    <message numerus="yes">
        <source>%n triggers in one minute, at %1 UTC first.</source>
        <translation>
            <numerusform>لا مشغّلات في دقيقة واحدة، أولًا عند %1 UTC.</numerusform>
            <numerusform>مشغّل واحد في دقيقة واحدة، أولًا عند %1 UTC.</numerusform>
            <numerusform>مشغّلان في دقيقة واحدة، أولًا عند %1 UTC.</numerusform>
            <numerusform>%n مشغّلات في دقيقة واحدة، أولًا عند %1 UTC.</numerusform>
            <numerusform>%n مشغّلًا في دقيقة واحدة، أولًا عند %1 UTC.</numerusform>
            <numerusform>%n مشغّل في دقيقة واحدة، أولًا عند %1 UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs come %n minutes apart, before the one before is done.</source>
        <translation>
            <numerusform>تتوالى عمليات التشغيل بلا فاصل، قبل انتهاء ما سبقها.</numerusform>
            <numerusform>يفصل بين عمليات التشغيل دقيقة واحدة، فتبدأ قبل انتهاء ما سبقها.</numerusform>
            <numerusform>يفصل بين عمليات التشغيل دقيقتان، فتبدأ قبل انتهاء ما سبقها.</numerusform>
            <numerusform>يفصل بين عمليات التشغيل %n دقائق، فتبدأ قبل انتهاء ما سبقها.</numerusform>
            <numerusform>يفصل بين عمليات التشغيل %n دقيقة، فتبدأ قبل انتهاء ما سبقها.</numerusform>
            <numerusform>يفصل بين عمليات التشغيل %n دقيقة، فتبدأ قبل انتهاء ما سبقها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <comment>a trigger with unsaved changes</comment>
        <translation>%1 (معدّل)</translation>
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
        <translation>المشغّلات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>مرات التشغيل السابقة</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on the disk: %1</source>
        <translation>تعذر حفظ ما كُتب على القرص: %1</translation>
    </message>
    <message>
        <source>The cron trigger %1 is deleted.</source>
        <translation>حُذف مشغّل cron ‏%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n triggers run again.</source>
        <translation>
            <numerusform>لم يُستأنف أي مشغّل.</numerusform>
            <numerusform>عاد مشغّل واحد إلى العمل.</numerusform>
            <numerusform>عاد مشغّلان إلى العمل.</numerusform>
            <numerusform>عادت %n مشغّلات إلى العمل.</numerusform>
            <numerusform>عاد %n مشغّلًا إلى العمل.</numerusform>
            <numerusform>عاد %n مشغّل إلى العمل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers are paused.</source>
        <translation>
            <numerusform>لم يُوقف أي مشغّل.</numerusform>
            <numerusform>أُوقف مشغّل واحد مؤقتًا.</numerusform>
            <numerusform>أُوقف مشغّلان مؤقتًا.</numerusform>
            <numerusform>أُوقفت %n مشغّلات مؤقتًا.</numerusform>
            <numerusform>أُوقف %n مشغّلًا مؤقتًا.</numerusform>
            <numerusform>أُوقف %n مشغّل مؤقتًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trigger is called %1 now.</source>
        <translation>اسم المشغّل الآن %1.</translation>
    </message>
    <message>
        <source>The schedule of %1 is saved.</source>
        <translation>حُفظت جدولة %1.</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>تم التراجع عن التغيير.</translation>
    </message>
    <message>
        <source>Nothing was undone: somebody has changed it since.</source>
        <translation>لم يتم التراجع عن شيء: غيّره شخص ما منذ ذلك الحين.</translation>
    </message>
    <message numerus="yes">
        <source>The change is undone, except for %n triggers that somebody has changed since.</source>
        <translation>
            <numerusform>تم التراجع عن التغيير كله.</numerusform>
            <numerusform>تم التراجع عن التغيير، باستثناء مشغّل واحد غيّره شخص ما منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع عن التغيير، باستثناء مشغّلين غيّرهما شخص ما منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع عن التغيير، باستثناء %n مشغّلات غيّرها شخص ما منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع عن التغيير، باستثناء %n مشغّلًا غيّرها شخص ما منذ ذلك الحين.</numerusform>
            <numerusform>تم التراجع عن التغيير، باستثناء %n مشغّل غيّرها شخص ما منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>The cron triggers did not arrive.</source>
        <translation>لم تصل مشغّلات cron.</translation>
    </message>
    <message>
        <source>Asking for the cron triggers.</source>
        <translation>يجري طلب مشغّلات cron.</translation>
    </message>
    <message>
        <source>This service has no cron trigger yet.</source>
        <translation>ليس لهذه الخدمة مشغّل cron بعد.</translation>
    </message>
</context>
<context>
    <name>CronRoom</name>
    <message numerus="yes">
        <source>%n triggers in this service</source>
        <translation>
            <numerusform>لا مشغّلات في هذه الخدمة</numerusform>
            <numerusform>مشغّل واحد في هذه الخدمة</numerusform>
            <numerusform>مشغّلان في هذه الخدمة</numerusform>
            <numerusform>%n مشغّلات في هذه الخدمة</numerusform>
            <numerusform>%n مشغّلًا في هذه الخدمة</numerusform>
            <numerusform>%n مشغّل في هذه الخدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 triggers in this service, %2 in the whole account at most</source>
        <translation>المشغّلات في هذه الخدمة %1، والحد الأقصى للحساب كله %2</translation>
    </message>
    <message>
        <source>%1 of %2 triggers of the account</source>
        <translation>%1 من %2 من مشغّلات الحساب</translation>
    </message>
    <message>
        <source>The account has %1 cron triggers, which is the most that its plan allows. Delete one first.</source>
        <translation>في الحساب %1 مشغّل cron، وهو أقصى ما تسمح به باقته. احذف واحدًا أولًا.</translation>
    </message>
</context>
<context>
    <name>CronRuns</name>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Daylight saving</source>
        <translation>التوقيت الصيفي</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>goes</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>يزول</translation>
    </message>
    <message>
        <source>It comes about %1 times a month, as before.</source>
        <translation>يتكرر نحو %1 مرة في الشهر، كما كان.</translation>
    </message>
    <message>
        <source>It comes about %1 times a month in place of %2.</source>
        <translation>يتكرر نحو %1 مرة في الشهر بدلًا من %2.</translation>
    </message>
    <message>
        <source>None of the runs listed stays.</source>
        <translation>لا يبقى أي من عمليات التشغيل المسرودة.</translation>
    </message>
    <message>
        <source>All runs listed stay.</source>
        <translation>تبقى كل عمليات التشغيل المسرودة.</translation>
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
        <translation>%1، %2: لا عمليات تشغيل.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n runs.</source>
        <comment>a day, an hour</comment>
        <translation>
            <numerusform>%1، %2: لا عمليات تشغيل.</numerusform>
            <numerusform>%1، %2: عملية تشغيل واحدة.</numerusform>
            <numerusform>%1، %2: عمليتا تشغيل.</numerusform>
            <numerusform>%1، %2: %n عمليات تشغيل.</numerusform>
            <numerusform>%1، %2: %n عملية تشغيل.</numerusform>
            <numerusform>%1، %2: %n عملية تشغيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks go forward: some of this hour is skipped.</source>
        <translation>تُقدَّم الساعة: يُتخطى جزء من هذه الساعة.</translation>
    </message>
    <message>
        <source>The clocks go back: some of this hour comes twice.</source>
        <translation>تُؤخَّر الساعة: يتكرر جزء من هذه الساعة.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n triggers come in one minute.</source>
        <translation>
            <numerusform>لا تأتي مشغّلات في دقيقة واحدة.</numerusform>
            <numerusform>يأتي مشغّل واحد على الأكثر في دقيقة واحدة.</numerusform>
            <numerusform>يأتي ما يصل إلى مشغّلين في دقيقة واحدة.</numerusform>
            <numerusform>يأتي ما يصل إلى %n مشغّلات في دقيقة واحدة.</numerusform>
            <numerusform>يأتي ما يصل إلى %n مشغّلًا في دقيقة واحدة.</numerusform>
            <numerusform>يأتي ما يصل إلى %n مشغّل في دقيقة واحدة.</numerusform>
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
        <translation>%1، للمرة الثانية: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes with runs.</source>
        <translation>
            <numerusform>لا دقائق أخرى فيها تشغيل.</numerusform>
            <numerusform>دقيقة واحدة أخرى فيها تشغيل.</numerusform>
            <numerusform>دقيقتان أخريان فيهما تشغيل.</numerusform>
            <numerusform>%n دقائق أخرى فيها تشغيل.</numerusform>
            <numerusform>%n دقيقة أخرى فيها تشغيل.</numerusform>
            <numerusform>%n دقيقة أخرى فيها تشغيل.</numerusform>
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
        <translation>كل دقيقة.</translation>
    </message>
    <message>
        <source>Every minute from %1 to %2 UTC.</source>
        <translation>كل دقيقة من %1 إلى %2 UTC.</translation>
    </message>
    <message>
        <source>Every minute of the hours %1 by UTC.</source>
        <translation>كل دقيقة في الساعات %1 بتوقيت UTC.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes.</source>
        <translation>
            <numerusform>كل %n دقيقة.</numerusform>
            <numerusform>كل دقيقة.</numerusform>
            <numerusform>كل دقيقتين.</numerusform>
            <numerusform>كل %n دقائق.</numerusform>
            <numerusform>كل %n دقيقة.</numerusform>
            <numerusform>كل %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2 UTC.</source>
        <translation>
            <numerusform>كل %n دقيقة من %1 إلى %2 UTC.</numerusform>
            <numerusform>كل دقيقة من %1 إلى %2 UTC.</numerusform>
            <numerusform>كل دقيقتين من %1 إلى %2 UTC.</numerusform>
            <numerusform>كل %n دقائق من %1 إلى %2 UTC.</numerusform>
            <numerusform>كل %n دقيقة من %1 إلى %2 UTC.</numerusform>
            <numerusform>كل %n دقيقة من %1 إلى %2 UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes in the hours %1 by UTC.</source>
        <translation>
            <numerusform>كل %n دقيقة في الساعات %1 بتوقيت UTC.</numerusform>
            <numerusform>كل دقيقة في الساعات %1 بتوقيت UTC.</numerusform>
            <numerusform>كل دقيقتين في الساعات %1 بتوقيت UTC.</numerusform>
            <numerusform>كل %n دقائق في الساعات %1 بتوقيت UTC.</numerusform>
            <numerusform>كل %n دقيقة في الساعات %1 بتوقيت UTC.</numerusform>
            <numerusform>كل %n دقيقة في الساعات %1 بتوقيت UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour at minute %1.</source>
        <translation>كل ساعة عند الدقيقة %1.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, the first time of a day at %1 UTC.</source>
        <translation>
            <numerusform>كل %n ساعة، والمرة الأولى في اليوم عند %1 UTC.</numerusform>
            <numerusform>كل ساعة، والمرة الأولى في اليوم عند %1 UTC.</numerusform>
            <numerusform>كل ساعتين، والمرة الأولى في اليوم عند %1 UTC.</numerusform>
            <numerusform>كل %n ساعات، والمرة الأولى في اليوم عند %1 UTC.</numerusform>
            <numerusform>كل %n ساعة، والمرة الأولى في اليوم عند %1 UTC.</numerusform>
            <numerusform>كل %n ساعة، والمرة الأولى في اليوم عند %1 UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2 by UTC.</source>
        <translation>عند الدقيقة %1 من الساعات %2 بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Every hour at the minutes %1.</source>
        <translation>كل ساعة عند الدقائق %1.</translation>
    </message>
    <message>
        <source>At the minutes %1 of the hours %2 by UTC.</source>
        <translation>عند الدقائق %1 من الساعات %2 بتوقيت UTC.</translation>
    </message>
    <message>
        <source>On day %1 of the month, and every %2 as well, at %3 UTC.</source>
        <translation>في اليوم %1 من الشهر، وكل %2 أيضًا، عند %3 UTC.</translation>
    </message>
    <message>
        <source>On the days %1 of the month, and every %2 as well, at %3 UTC.</source>
        <translation>في الأيام %1 من الشهر، وكل %2 أيضًا، عند %3 UTC.</translation>
    </message>
    <message>
        <source>Every %1 that is one of the days %2 of the month, at %3 UTC.</source>
        <translation>كل %1 يوافق أحد الأيام %2 من الشهر، عند %3 UTC.</translation>
    </message>
    <message>
        <source>Every %1 at %2 UTC.</source>
        <comment>weekdays, times</comment>
        <translation>كل %1 عند %2 UTC.</translation>
    </message>
    <message>
        <source>Every day from %1 to %2 at %3 UTC.</source>
        <comment>weekdays, times</comment>
        <translation>كل يوم من %1 إلى %2 عند %3 UTC.</translation>
    </message>
    <message>
        <source>On day %1 of the month at %2 UTC.</source>
        <translation>في اليوم %1 من الشهر عند %2 UTC.</translation>
    </message>
    <message>
        <source>On the days %1 of the month at %2 UTC.</source>
        <translation>في الأيام %1 من الشهر عند %2 UTC.</translation>
    </message>
    <message>
        <source>Every day at %1 UTC.</source>
        <translation>كل يوم عند %1 UTC.</translation>
    </message>
    <message>
        <source>Only on a %1 that is one of the days %2 of the month.</source>
        <translation>فقط في %1 إن وافق أحد الأيام %2 من الشهر.</translation>
    </message>
    <message>
        <source>Only on day %1 of the month, and every %2 as well.</source>
        <translation>فقط في اليوم %1 من الشهر، وكل %2 أيضًا.</translation>
    </message>
    <message>
        <source>Only on the days %1 of the month, and every %2 as well.</source>
        <translation>فقط في الأيام %1 من الشهر، وكل %2 أيضًا.</translation>
    </message>
    <message>
        <source>Only on %1.</source>
        <comment>weekdays</comment>
        <translation>فقط في %1.</translation>
    </message>
    <message>
        <source>Only from %1 to %2.</source>
        <comment>weekdays</comment>
        <translation>فقط من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Only on day %1 of the month.</source>
        <translation>فقط في اليوم %1 من الشهر.</translation>
    </message>
    <message>
        <source>Only on the days %1 of the month.</source>
        <translation>فقط في الأيام %1 من الشهر.</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>months</comment>
        <translation>فقط في %1.</translation>
    </message>
    <message>
        <source>Only from %1 to %2.</source>
        <comment>months</comment>
        <translation>فقط من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>CronWrites</name>
    <message>
        <source>Change the cron trigger %1</source>
        <translation>تغيير مشغّل cron ‏%1</translation>
    </message>
</context>
<context>
    <name>CronZone</name>
    <message>
        <source>Before this run the clocks go forward from %1 to %2 on %3: from here on it comes later by the local clock.</source>
        <translation>قبل هذا التشغيل تُقدَّم الساعة من %1 إلى %2 في %3: ومن هنا يأتي متأخرًا بالتوقيت المحلي.</translation>
    </message>
    <message>
        <source>Before this run the clocks go back from %1 to %2 on %3: from here on it comes earlier by the local clock.</source>
        <translation>قبل هذا التشغيل تُؤخَّر الساعة من %1 إلى %2 في %3: ومن هنا يأتي مبكرًا بالتوقيت المحلي.</translation>
    </message>
    <message>
        <source>There is no %1 on this day: the clocks skip it.</source>
        <comment>a time of day</comment>
        <translation>لا وجود للوقت %1 في هذا اليوم: تتخطاه الساعة.</translation>
    </message>
    <message>
        <source>This local time comes twice on this day; it runs the first time.</source>
        <translation>يتكرر هذا الوقت المحلي مرتين في هذا اليوم؛ والتشغيل في المرة الأولى.</translation>
    </message>
    <message>
        <source>This local time comes twice on this day; it runs the second time.</source>
        <translation>يتكرر هذا الوقت المحلي مرتين في هذا اليوم؛ والتشغيل في المرة الثانية.</translation>
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
    <name>DeleteResource</name>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
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
    <name>KvActions</name>
    <message>
        <source>List the keys</source>
        <translation>سرد المفاتيح</translation>
    </message>
    <message>
        <source>Lists from the start: one metered list.</source>
        <translation>يسرد من البداية: عملية سرد واحدة محتسبة.</translation>
    </message>
    <message>
        <source>List the keys with the prefix</source>
        <translation>سرد المفاتيح ذات البادئة</translation>
    </message>
    <message>
        <source>List these</source>
        <translation>سرد هذه</translation>
    </message>
    <message>
        <source>Asks the service for the keys that begin so: one metered list.</source>
        <translation>يطلب من الخدمة المفاتيح التي تبدأ هكذا: عملية سرد واحدة محتسبة.</translation>
    </message>
    <message>
        <source>List 1,000 more keys</source>
        <translation>سرد 1,000 مفتاح آخر</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>سرد المزيد</translation>
    </message>
    <message>
        <source>One metered list.</source>
        <translation>عملية سرد واحدة محتسبة.</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>سرد كل المفاتيح</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>سرد الكل</translation>
    </message>
    <message>
        <source>Page after page to the end: one metered list for each 1,000 keys.</source>
        <translation>صفحة بعد صفحة حتى النهاية: عملية سرد محتسبة لكل 1,000 مفتاح.</translation>
    </message>
    <message>
        <source>Stop listing</source>
        <translation>إيقاف السرد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Filter the keys by prefix</source>
        <translation>تصفية المفاتيح بالبادئة</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Names a key; its value is written when it is saved.</source>
        <translation>يسمّي مفتاحًا؛ وتُكتب قيمته عند حفظها.</translation>
    </message>
    <message>
        <source>Delete the selected keys…</source>
        <translation>حذف المفاتيح المحددة…</translation>
    </message>
    <message>
        <source>One metered delete for each key.</source>
        <translation>عملية حذف محتسبة لكل مفتاح.</translation>
    </message>
    <message>
        <source>Copy the selected keys</source>
        <translation>نسخ المفاتيح المحددة</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>قراءة المدخل</translation>
    </message>
    <message>
        <source>One metered read.</source>
        <translation>عملية قراءة واحدة محتسبة.</translation>
    </message>
    <message>
        <source>Save the entry…</source>
        <translation>حفظ المدخل…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Shows what changes first. One read, to see that nobody changed it meanwhile, and one write.</source>
        <translation>يعرض ما يتغير أولًا. قراءة واحدة للتأكد من أن أحدًا لم يغيّره في الأثناء، وكتابة واحدة.</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>عرض الفرق</translation>
    </message>
    <message>
        <source>Revert what was typed</source>
        <translation>إرجاع ما كُتب</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Rename the key…</source>
        <translation>إعادة تسمية المفتاح…</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>حذف المفتاح…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>One read, to see that nobody changed it meanwhile, and one delete.</source>
        <translation>قراءة واحدة للتأكد من أن أحدًا لم يغيّره في الأثناء، وحذف واحد.</translation>
    </message>
    <message>
        <source>Undo the last change of the entry</source>
        <translation>التراجع عن آخر تغيير في المدخل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Puts back what was there, if nobody changed it since.</source>
        <translation>يُرجع ما كان موجودًا، إن لم يغيّره أحد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Format the JSON</source>
        <translation>تنسيق JSON</translation>
    </message>
    <message>
        <source>Take the value from a file…</source>
        <translation>أخذ القيمة من ملف…</translation>
    </message>
    <message>
        <source>Save the value to a file…</source>
        <translation>حفظ القيمة في ملف…</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>عرض المفاتيح</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>حذف مساحة الأسماء…</translation>
    </message>
    <message>
        <source>Create a KV namespace</source>
        <translation>إنشاء مساحة أسماء KV</translation>
    </message>
    <message>
        <source>Name of the namespace</source>
        <translation>اسم مساحة الأسماء</translation>
    </message>
    <message>
        <source>Create KV namespace %1</source>
        <translation>إنشاء مساحة أسماء KV ‏%1</translation>
    </message>
    <message>
        <source>The namespace %1 of %2 is deleted with all its keys and values.</source>
        <translation>تُحذف مساحة الأسماء %1 من %2 مع كل مفاتيحها وقيمها.</translation>
    </message>
    <message>
        <source>This deletes %1.</source>
        <comment>a size</comment>
        <translation>يحذف هذا %1.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete namespace</source>
        <translation>حذف مساحة الأسماء</translation>
    </message>
    <message>
        <source>Delete KV namespace %1</source>
        <translation>حذف مساحة أسماء KV ‏%1</translation>
    </message>
</context>
<context>
    <name>KvContent</name>
    <message>
        <source>A key has at least one byte.</source>
        <translation>لا يقل المفتاح عن بايت واحد.</translation>
    </message>
    <message>
        <source>A key has at most %1 bytes, this one %2.</source>
        <translation>الحد الأقصى للمفتاح %1 بايت، وهذا %2.</translation>
    </message>
    <message>
        <source>KV stores no empty value: it has at least one byte.</source>
        <translation>لا يخزّن KV قيمة فارغة: لا تقل القيمة عن بايت واحد.</translation>
    </message>
    <message>
        <source>A value has at most %1 bytes (25 MiB), this one %2. Object storage takes larger ones.</source>
        <translation>الحد الأقصى للقيمة %1 بايت (25 MiB)، وهذه %2. القيم الأكبر مكانها تخزين الكائنات.</translation>
    </message>
    <message>
        <source>Metadata is one JSON object, in braces.</source>
        <translation>البيانات الوصفية كائن JSON واحد بين قوسين معقوصين.</translation>
    </message>
    <message>
        <source>Metadata has at most %1 bytes without white space, this has %2.</source>
        <translation>الحد الأقصى للبيانات الوصفية %1 بايت دون المسافات البيضاء، وهذه %2.</translation>
    </message>
    <message>
        <source>Metadata is nested at most %1 levels deep.</source>
        <translation>الحد الأقصى لعمق تداخل البيانات الوصفية %1 مستوى.</translation>
    </message>
    <message>
        <source>The last time that can be set is the end of the year 9999.</source>
        <translation>آخر وقت يمكن ضبطه هو نهاية عام 9999.</translation>
    </message>
    <message>
        <source>An entry expires at the earliest %1 seconds from now.</source>
        <translation>ينتهي المدخل بعد %1 ثانية من الآن على أقرب تقدير.</translation>
    </message>
    <message>
        <source>An entry lives at least %1 seconds.</source>
        <translation>يعيش المدخل %1 ثانية على الأقل.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>بعد %1 ث</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>بعد %1 د</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <comment>hours</comment>
        <translation>بعد %1 س</translation>
    </message>
</context>
<context>
    <name>KvDraft</name>
    <message>
        <source>%1 Unix seconds</source>
        <translation>%1 ثانية Unix</translation>
    </message>
    <message>
        <source>Seconds, or as 15 min, 2 h, 7 d; at least %1 seconds.</source>
        <translation>بالثواني، أو مثل 15 min أو 2 h أو 7 d؛ ‏%1 ثانية على الأقل.</translation>
    </message>
    <message>
        <source>%1 seconds from the save</source>
        <comment>until an entry expires</comment>
        <translation>بعد %1 ثانية من الحفظ</translation>
    </message>
    <message>
        <source>A time as 2026-12-01 09:00, and a zone behind it if it is not the local one.</source>
        <translation>وقت مثل 2026-12-01 09:00، تليه منطقة زمنية إن لم تكن المحلية.</translation>
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
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>When the entry expires</source>
        <translation>وقت انتهاء المدخل</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>After</source>
        <comment>a while</comment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>في</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>90, 15 min, 2 h, 7 d</source>
        <translation>90, 15 min, 2 h, 7 d</translation>
    </message>
    <message>
        <source>%1 · kept when you save</source>
        <translation>%1 · يبقى عند الحفظ</translation>
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
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>لا ينتهي أبدًا</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>key</source>
        <comment>column of a list</comment>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>size</source>
        <comment>column of a list</comment>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>expires</source>
        <comment>column of a list</comment>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>column of a list</comment>
        <translation>البيانات الوصفية</translation>
    </message>
</context>
<context>
    <name>KvKeysPage</name>
    <message>
        <source>The key is now %1.</source>
        <translation>المفتاح الآن %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are deleted.</source>
        <translation>
            <numerusform>حُذف %1 مفتاح.</numerusform>
            <numerusform>حُذف %1 مفتاح.</numerusform>
            <numerusform>حُذف %1 مفتاح.</numerusform>
            <numerusform>حُذفت %1 مفاتيح.</numerusform>
            <numerusform>حُذف %1 مفتاحًا.</numerusform>
            <numerusform>حُذف %1 مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not take %1; select them and try again.</source>
        <translation>لم تقبل الخدمة %1؛ حددها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>At most 512 bytes. One read tells whether it exists already.</source>
        <translation>لا يزيد على 512 بايت. قراءة واحدة تبيّن هل هو موجود من قبل.</translation>
    </message>
</context>
<context>
    <name>KvKeysPane</name>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>المفاتيح التي تبدأ بـ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>keys</comment>
        <translation>و%1 غيرها</translation>
    </message>
    <message>
        <source>Delete keys?</source>
        <translation>هل تريد حذف المفاتيح؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are deleted with their values.</source>
        <translation>
            <numerusform>يُحذف %1 مفتاح مع القيم.</numerusform>
            <numerusform>يُحذف %1 مفتاح مع القيم.</numerusform>
            <numerusform>يُحذف %1 مفتاح مع القيم.</numerusform>
            <numerusform>تُحذف %1 مفاتيح مع القيم.</numerusform>
            <numerusform>يُحذف %1 مفتاحًا مع القيم.</numerusform>
            <numerusform>يُحذف %1 مفتاح مع القيم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one metered delete for each key.</source>
        <translation>هذه عملية حذف محتسبة لكل مفتاح.</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>حذف المفاتيح</translation>
    </message>
    <message>
        <source>all %1 with this prefix</source>
        <comment>keys</comment>
        <translation>كل المفاتيح بهذه البادئة: %1</translation>
    </message>
    <message>
        <source>%1 of %2 listed; there may be more</source>
        <comment>keys</comment>
        <translation>سُرد %1 من %2؛ وقد يوجد المزيد</translation>
    </message>
    <message>
        <source>%1 listed with the prefix %2</source>
        <comment>keys</comment>
        <translation>سُرد %1 بالبادئة %2</translation>
    </message>
    <message>
        <source>%1 keys listed; the service has more</source>
        <translation>سُرد %1 مفتاح؛ وفي الخدمة المزيد</translation>
    </message>
    <message>
        <source>all %1 keys</source>
        <translation>كل المفاتيح: %1</translation>
    </message>
    <message>
        <source>All keys with this prefix are listed, or there is no prefix.</source>
        <translation>سُردت كل المفاتيح بهذه البادئة، أو لا توجد بادئة.</translation>
    </message>
    <message>
        <source>There are no more keys.</source>
        <translation>لا توجد مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>All keys are listed.</source>
        <translation>سُردت كل المفاتيح.</translation>
    </message>
    <message>
        <source>Nothing is being listed.</source>
        <translation>لا يجري سرد أي شيء.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>No key is selected.</source>
        <translation>لم يُحدد أي مفتاح.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>يجري سؤال الخدمة.</translation>
    </message>
    <message>
        <source>The list did not arrive.</source>
        <translation>لم تصل القائمة.</translation>
    </message>
    <message>
        <source>The keys have not been listed. Listing them is one metered list.</source>
        <translation>لم تُسرد المفاتيح. سردها عملية سرد واحدة محتسبة.</translation>
    </message>
    <message>
        <source>There are no keys here yet.</source>
        <translation>لا توجد مفاتيح هنا بعد.</translation>
    </message>
</context>
<context>
    <name>KvPanel</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>KvSaveDialog</name>
    <message>
        <source>Save %1?</source>
        <translation>هل تريد حفظ %1؟</translation>
    </message>
    <message>
        <source>The value of %1 had %2 bytes and gets %3.</source>
        <translation>كان حجم قيمة %1 ‏%2 بايت وسيصبح %3.</translation>
    </message>
    <message>
        <source>%1 is a new key. Its value has %2 bytes.</source>
        <translation>%1 مفتاح جديد. حجم قيمته %2 بايت.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>One read, to see that nobody changed it meanwhile, and one write.</source>
        <translation>قراءة واحدة للتأكد من أن أحدًا لم يغيّره في الأثناء، وكتابة واحدة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>الحفظ واستبدال الموجود</translation>
    </message>
    <message>
        <source>%1: stays as it is</source>
        <comment>value, metadata or expiry</comment>
        <translation>%1: دون تغيير</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>value, metadata or expiry</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>لا أسطر بلا تغيير</numerusform>
            <numerusform>سطر واحد بلا تغيير</numerusform>
            <numerusform>سطران بلا تغيير</numerusform>
            <numerusform>%n أسطر بلا تغيير</numerusform>
            <numerusform>%n سطرًا بلا تغيير</numerusform>
            <numerusform>%n سطر بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>لا أسطر أخرى غير معروضة</numerusform>
            <numerusform>سطر واحد آخر غير معروض</numerusform>
            <numerusform>سطران آخران غير معروضين</numerusform>
            <numerusform>%n أسطر أخرى غير معروضة</numerusform>
            <numerusform>%n سطرًا آخر غير معروض</numerusform>
            <numerusform>%n سطر آخر غير معروض</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>الانتهاء</translation>
    </message>
</context>
<context>
    <name>KvValuePane</name>
    <message>
        <source>The entry was changed after this text was begun. Saving replaces that change.</source>
        <translation>تغيّر المدخل بعد البدء بكتابة هذا النص. الحفظ يستبدل ذلك التغيير.</translation>
    </message>
    <message>
        <source>Delete the key?</source>
        <translation>هل تريد حذف المفتاح؟</translation>
    </message>
    <message>
        <source>The key %1 is deleted with its value and metadata.</source>
        <translation>يُحذف المفتاح %1 مع قيمته وبياناته الوصفية.</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>Rename the key</source>
        <translation>إعادة تسمية المفتاح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Copies value, metadata and expiry, then deletes the old key. An existing key is left alone. Two reads, one write and one delete.</source>
        <translation>ينسخ القيمة والبيانات الوصفية والانتهاء، ثم يحذف المفتاح القديم. لا يُمس مفتاح موجود. قراءتان وكتابة واحدة وحذف واحد.</translation>
    </message>
    <message>
        <source>Take the value from a file</source>
        <translation>أخذ القيمة من ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The file has %1; a value has at most 25 MiB.</source>
        <translation>حجم الملف %1؛ والحد الأقصى للقيمة 25 MiB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>Save the value to a file</source>
        <translation>حفظ القيمة في ملف</translation>
    </message>
    <message>
        <source>The value is in the file.</source>
        <translation>القيمة محفوظة في الملف.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>تتعذر كتابة الملف: %1</translation>
    </message>
    <message>
        <source>METADATA</source>
        <comment>a label in capitals</comment>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>The entry is as it was before.</source>
        <translation>عاد المدخل كما كان من قبل.</translation>
    </message>
    <message>
        <source>The entry is saved.</source>
        <translation>حُفظ المدخل.</translation>
    </message>
    <message>
        <source>The key that was made is deleted again.</source>
        <translation>حُذف المفتاح الذي أُنشئ.</translation>
    </message>
    <message>
        <source>The key %1 is deleted.</source>
        <translation>حُذف المفتاح %1.</translation>
    </message>
    <message>
        <source>Nothing was put back: the entry was changed since.</source>
        <translation>لم يُرجَع شيء: تغيّر المدخل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Nothing was written: the entry was changed since it was read.</source>
        <translation>لم يُكتب شيء: تغيّر المدخل منذ قراءته.</translation>
    </message>
    <message>
        <source>What was typed stays. Look at the difference to what is there now, and save again.</source>
        <translation>يبقى ما كُتب. راجع الفرق عما هو موجود الآن، ثم احفظ مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was renamed: there is a key %1 already.</source>
        <translation>لم يُعد تسمية شيء: يوجد مفتاح %1 من قبل.</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this disk: %1</source>
        <translation>تعذر حفظ ما كُتب على هذا القرص: %1</translation>
    </message>
    <message>
        <source>This is what was typed here before and not saved.</source>
        <translation>هذا ما كُتب هنا من قبل ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Revert it to see the entry that is stored.</source>
        <translation>أرجعه لرؤية المدخل المخزّن.</translation>
    </message>
    <message>
        <source>These are no bytes.</source>
        <translation>هذه ليست بايتات.</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>جديد، غير محفوظ</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>معدّل، غير محفوظ</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>أُنشئ %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>تغيّر %1</translation>
    </message>
    <message>
        <source>%1 of %2 key bytes</source>
        <translation>%1 من %2 بايت للمفتاح</translation>
    </message>
    <message>
        <source>%1 of 25 MiB</source>
        <comment>bytes of a value</comment>
        <translation>%1 من 25 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 من %2 بايت</translation>
    </message>
    <message>
        <source>differs from what was read %1</source>
        <translation>يختلف عما قُرئ %1</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>اختر مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>The entry is being changed.</source>
        <translation>يجري تغيير المدخل.</translation>
    </message>
    <message>
        <source>Read the entry first: what is there now must be known.</source>
        <translation>اقرأ المدخل أولًا: يجب معرفة ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no entry under this key.</source>
        <translation>لا يوجد مدخل بهذا المفتاح.</translation>
    </message>
    <message>
        <source>Save or revert first.</source>
        <translation>احفظ أو أرجع أولًا.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>لا يوجد تغيير للتراجع عنه.</translation>
    </message>
    <message>
        <source>The value is not shown as JSON.</source>
        <translation>القيمة غير معروضة بصيغة JSON.</translation>
    </message>
    <message>
        <source>Read the entry first.</source>
        <translation>اقرأ المدخل أولًا.</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>لا توجد قيمة.</translation>
    </message>
    <message>
        <source>Choose a key to see its value.</source>
        <translation>اختر مفتاحًا لرؤية قيمته.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>يجري سؤال الخدمة.</translation>
    </message>
    <message>
        <source>The value did not arrive.</source>
        <translation>لم تصل القيمة.</translation>
    </message>
    <message>
        <source>The value has not been read. Reading it is one metered read.</source>
        <translation>لم تُقرأ القيمة. قراءتها عملية قراءة واحدة محتسبة.</translation>
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
    <message>
        <source>Still at work, and waited for: %1</source>
        <translation>العمل مستمر، ويجري انتظاره: %1</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>نسخ رابط</translation>
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
    <message>
        <source>Tovuk asks to wait %1 s more.</source>
        <translation>يطلب Tovuk الانتظار %1 ث أخرى.</translation>
    </message>
    <message>
        <source>Reload and compare</source>
        <translation>إعادة التحميل والمقارنة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>عرض الرد</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>How the message is written</source>
        <translation>كيفية كتابة الرسالة</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>متن الرسالة</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>التأخير بالثواني</translation>
    </message>
    <message>
        <source>Until a worker may get it, from 0 to %1. Empty: at once.</source>
        <translation>المدة قبل أن يتسلمها عامل، من 0 إلى %1. إن تُرك فارغًا: فورًا.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <comment>size of a message and the most it may have</comment>
        <translation>%1 من %2 بايت</translation>
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
        <translation>إرسال رسائل إلى قائمة الانتظار %1</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Status of the messages</source>
        <translation>حالة الرسائل</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>رسائل %1</translation>
    </message>
    <message>
        <source>Reading shows up to %1 messages and may count as up to %1 queue operations. It takes and hides nothing.</source>
        <translation>تعرض القراءة ما يصل إلى %1 رسالة وقد تُحسب حتى %1 عملية على قائمة الانتظار. لا تأخذ شيئًا ولا تخفيه.</translation>
    </message>
    <message>
        <source>Reading the messages of %1.</source>
        <translation>تجري قراءة رسائل %1.</translation>
    </message>
    <message>
        <source>The messages did not arrive.</source>
        <translation>لم تصل الرسائل.</translation>
    </message>
    <message>
        <source>There is no message in %1.</source>
        <translation>لا توجد رسائل في %1.</translation>
    </message>
    <message>
        <source>There is no message of this status.</source>
        <translation>لا توجد رسائل بهذه الحالة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسائل</numerusform>
            <numerusform>%1 رسالة</numerusform>
            <numerusform>%1 رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read so far; there are more</source>
        <comment>a number of messages</comment>
        <translation>قُرئ %1 حتى الآن؛ وهناك المزيد</translation>
    </message>
    <message>
        <source>%1 · the service never tells their bodies</source>
        <comment>a number of messages</comment>
        <translation>%1 · لا تذكر الخدمة متونها أبدًا</translation>
    </message>
    <message>
        <source>Choose a message to see its body.</source>
        <translation>اختر رسالة لرؤية متنها.</translation>
    </message>
    <message>
        <source>Body of %1</source>
        <translation>متن %1</translation>
    </message>
    <message>
        <source>The service tells the id, status, attempts, size and times of a message, never its body.</source>
        <translation>تذكر الخدمة معرّف الرسالة وحالتها ومحاولاتها وحجمها وأوقاتها، ولا تذكر متنها أبدًا.</translation>
    </message>
    <message>
        <source>Messages are being read.</source>
        <translation>تجري قراءة الرسائل.</translation>
    </message>
    <message>
        <source>There are no more messages to read.</source>
        <translation>لا توجد رسائل أخرى للقراءة.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>لا تجري قراءة أي شيء.</translation>
    </message>
    <message>
        <source>The body of this message is not known.</source>
        <translation>متن هذه الرسالة غير معروف.</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>اختر رسالة أولًا.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>يجري إرسال الرسائل.</translation>
    </message>
    <message>
        <source>Send again to %1?</source>
        <translation>هل تريد الإرسال مجددًا إلى %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 new messages with the same bodies are sent.</source>
        <translation>
            <numerusform>تُرسل %1 رسالة جديدة بالمتون نفسها.</numerusform>
            <numerusform>تُرسل %1 رسالة جديدة بالمتون نفسها.</numerusform>
            <numerusform>تُرسل %1 رسالة جديدة بالمتون نفسها.</numerusform>
            <numerusform>تُرسل %1 رسائل جديدة بالمتون نفسها.</numerusform>
            <numerusform>تُرسل %1 رسالة جديدة بالمتون نفسها.</numerusform>
            <numerusform>تُرسل %1 رسالة جديدة بالمتون نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen messages stay as they are, so a worker may get the same content twice.</source>
        <translation>تبقى الرسائل المختارة كما هي، لذا قد يتسلم العامل المحتوى نفسه مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the chosen messages are left out, because their bodies are not known.</source>
        <translation>
            <numerusform>تُستبعد %1 رسالة من المختارة، لأن متونها غير معروفة.</numerusform>
            <numerusform>تُستبعد %1 رسالة من المختارة، لأن متونها غير معروفة.</numerusform>
            <numerusform>تُستبعد %1 رسالة من المختارة، لأن متونها غير معروفة.</numerusform>
            <numerusform>تُستبعد %1 رسائل من المختارة، لأن متونها غير معروفة.</numerusform>
            <numerusform>تُستبعد %1 رسالة من المختارة، لأن متونها غير معروفة.</numerusform>
            <numerusform>تُستبعد %1 رسالة من المختارة، لأن متونها غير معروفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A template of the same name is replaced.</source>
        <translation>يُستبدل القالب الذي يحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>The template %1 is on the Send page now.</source>
        <translation>القالب %1 الآن في صفحة الإرسال.</translation>
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
        <translation>الرسائل المنتظرة</translation>
    </message>
    <message>
        <source>Bytes that wait</source>
        <translation>البايتات المنتظرة</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages wait with %2</source>
        <translation>
            <numerusform>%1 رسالة تنتظر بحجم %2</numerusform>
            <numerusform>%1 رسالة تنتظر بحجم %2</numerusform>
            <numerusform>%1 رسالة تنتظر بحجم %2</numerusform>
            <numerusform>%1 رسائل تنتظر بحجم %2</numerusform>
            <numerusform>%1 رسالة تنتظر بحجم %2</numerusform>
            <numerusform>%1 رسالة تنتظر بحجم %2</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest is %1 old</source>
        <translation>عمر أقدمها %1</translation>
    </message>
    <message>
        <source>%1 fewer a minute</source>
        <translation>أقل بمقدار %1 في الدقيقة</translation>
    </message>
    <message>
        <source>%1 more a minute</source>
        <translation>أكثر بمقدار %1 في الدقيقة</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Read every %1 s while this page is seen.</source>
        <translation>تُقرأ كل %1 ث ما دامت هذه الصفحة ظاهرة.</translation>
    </message>
    <message>
        <source>Each reading may count as one queue operation. Watch reads every %1 s while this page is seen.</source>
        <translation>قد تُحسب كل قراءة عملية على قائمة الانتظار. تقرأ المراقبة كل %1 ث ما دامت هذه الصفحة ظاهرة.</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>لا توجد عينات.</translation>
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
        <source>The service holds %1 resources, which is the most it can have. Delete one first.</source>
        <translation>عدد موارد الخدمة %1، وهو أقصى ما يمكنها احتواؤه. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>The name must begin with a small letter from a to z.</source>
        <translation>يجب أن يبدأ الاسم بحرف لاتيني صغير من a إلى z.</translation>
    </message>
    <message>
        <source>The name may hold small letters from a to z, digits and underscores only.</source>
        <translation>لا يحتوي الاسم إلا على حروف لاتينية صغيرة من a إلى z وأرقام وشرطات سفلية.</translation>
    </message>
    <message>
        <source>The name may hold letters from A to Z and digits only.</source>
        <translation>لا يحتوي الاسم إلا على حروف لاتينية من A إلى Z وأرقام.</translation>
    </message>
    <message>
        <source>A capital letter first, then capital letters, digits and underscores; 63 at most.</source>
        <translation>حرف لاتيني كبير أولًا، ثم حروف كبيرة وأرقام وشرطات سفلية؛ 63 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A small letter first, then small letters, digits and underscores; 63 at most.</source>
        <translation>حرف لاتيني صغير أولًا، ثم حروف صغيرة وأرقام وشرطات سفلية؛ 63 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>The name of the class in the worker: a capital letter first, then letters and digits; 64 at most.</source>
        <translation>اسم الصنف في العامل: حرف لاتيني كبير أولًا، ثم حروف وأرقام؛ 64 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 موجود من قبل. اختر اسمًا آخر.</translation>
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
    <name>NavigationSections</name>
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
        <source>New SQLite database…</source>
        <translation>قاعدة بيانات SQLite جديدة…</translation>
    </message>
    <message>
        <source>Delete the database…</source>
        <translation>حذف قاعدة البيانات…</translation>
    </message>
    <message>
        <source>Open a database first.</source>
        <translation>افتح قاعدة بيانات أولًا.</translation>
    </message>
    <message>
        <source>KV</source>
        <comment>section of the navigation</comment>
        <translation>KV</translation>
    </message>
    <message>
        <source>New KV namespace</source>
        <translation>مساحة أسماء KV جديدة</translation>
    </message>
    <message>
        <source>New KV namespace…</source>
        <translation>مساحة أسماء KV جديدة…</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>حذف مساحة الأسماء…</translation>
    </message>
    <message>
        <source>Open a KV namespace first.</source>
        <translation>افتح مساحة أسماء KV أولًا.</translation>
    </message>
    <message>
        <source>Queues</source>
        <comment>section of the navigation</comment>
        <translation>قوائم الانتظار</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>قائمة انتظار جديدة</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>قائمة انتظار جديدة…</translation>
    </message>
    <message>
        <source>Delete the queue…</source>
        <translation>حذف قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Open a queue first.</source>
        <translation>افتح قائمة انتظار أولًا.</translation>
    </message>
    <message>
        <source>Cron</source>
        <comment>section of the navigation</comment>
        <translation>Cron</translation>
    </message>
    <message>
        <source>New cron trigger</source>
        <translation>مشغّل cron جديد</translation>
    </message>
    <message>
        <source>New cron trigger…</source>
        <translation>مشغّل cron جديد…</translation>
    </message>
    <message>
        <source>Delete the trigger…</source>
        <translation>حذف المشغّل…</translation>
    </message>
    <message>
        <source>Open the cron triggers first.</source>
        <translation>افتح مشغّلات cron أولًا.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>section of the navigation</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>New State namespace</source>
        <translation>مساحة أسماء State جديدة</translation>
    </message>
    <message>
        <source>New State namespace…</source>
        <translation>مساحة أسماء State جديدة…</translation>
    </message>
    <message>
        <source>Open a State namespace first.</source>
        <translation>افتح مساحة أسماء State أولًا.</translation>
    </message>
    <message>
        <source>Bindings</source>
        <comment>section of the navigation</comment>
        <translation>الارتباطات</translation>
    </message>
    <message>
        <source>New service binding</source>
        <translation>ارتباط خدمة جديد</translation>
    </message>
    <message>
        <source>New service binding…</source>
        <translation>ارتباط خدمة جديد…</translation>
    </message>
    <message>
        <source>Delete the binding…</source>
        <translation>حذف الارتباط…</translation>
    </message>
    <message>
        <source>Open the service bindings first.</source>
        <translation>افتح ارتباطات الخدمات أولًا.</translation>
    </message>
</context>
<context>
    <name>NavigationText</name>
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
    <name>ObjectCompare</name>
    <message>
        <source>only in %1</source>
        <translation>في %1 فقط</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Size in the first</source>
        <translation>الحجم في الأول</translation>
    </message>
    <message>
        <source>Size in the second</source>
        <translation>الحجم في الثاني</translation>
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
    <name>PastRuns</name>
    <message>
        <source>Minute (UTC)</source>
        <translation>الدقيقة (UTC)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>البدء (UTC)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Calls of the worker</source>
        <translation>استدعاءات العامل</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>outcome of a cron run</comment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>outcome of a cron run</comment>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>The worker refused it.</source>
        <translation>رفضه العامل.</translation>
    </message>
    <message>
        <source>No worker listened.</source>
        <translation>لم يكن هناك عامل يستمع.</translation>
    </message>
    <message>
        <source>A usage cap stopped it.</source>
        <translation>أوقفه حد الاستخدام.</translation>
    </message>
    <message numerus="yes">
        <source>Missed in %n minutes.</source>
        <translation>
            <numerusform>لم يفت في أي دقيقة.</numerusform>
            <numerusform>فات في دقيقة واحدة.</numerusform>
            <numerusform>فات في دقيقتين.</numerusform>
            <numerusform>فات في %n دقائق.</numerusform>
            <numerusform>فات في %n دقيقة.</numerusform>
            <numerusform>فات في %n دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRunsPage</name>
    <message>
        <source>Past runs of %1</source>
        <translation>مرات التشغيل السابقة لـ %1</translation>
    </message>
    <message>
        <source>The service does not tell what triggers did; only the local service does.</source>
        <translation>لا تخبر الخدمة بما فعلته المشغّلات؛ الخدمة المحلية وحدها تخبر به.</translation>
    </message>
    <message>
        <source>Choose a trigger on the Triggers page first.</source>
        <translation>اختر أولاً مشغّلاً في صفحة المشغّلات.</translation>
    </message>
    <message>
        <source>Asking for the past runs of %1.</source>
        <translation>جارٍ طلب مرات التشغيل السابقة لـ %1.</translation>
    </message>
    <message>
        <source>The past runs of %1 did not arrive.</source>
        <translation>لم تصل مرات التشغيل السابقة لـ %1.</translation>
    </message>
    <message>
        <source>%1 has not run yet.</source>
        <translation>لم يعمل %1 بعد.</translation>
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
    <message>
        <source>A transaction is under way.</source>
        <translation>هناك معاملة قيد التنفيذ.</translation>
    </message>
    <message>
        <source>A statement that writes runs.</source>
        <translation>هناك عبارة تكتب قيد التنفيذ.</translation>
    </message>
    <message>
        <source>A draft could not be written to its file.</source>
        <translation>تعذرت كتابة مسودة في ملفها.</translation>
    </message>
    <message>
        <source>Values for placeholders are typed in.</source>
        <translation>تجري كتابة قيم العناصر النائبة.</translation>
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
    <message>
        <source>Run statements that write in %1</source>
        <comment>a database</comment>
        <translation>تنفيذ عبارات تكتب في %1</translation>
    </message>
</context>
<context>
    <name>QueueActionSpecs</name>
    <message>
        <source>Read the messages</source>
        <translation>قراءة الرسائل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Reads the first messages of this status. It changes nothing: nothing is taken or hidden.</source>
        <translation>يقرأ أولى الرسائل بهذه الحالة. لا يغيّر شيئًا: لا تُؤخذ رسالة ولا تُخفى.</translation>
    </message>
    <message>
        <source>Read the next messages</source>
        <translation>قراءة الرسائل التالية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Read all messages</source>
        <translation>قراءة كل الرسائل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Stop reading messages</source>
        <translation>إيقاف قراءة الرسائل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Send the chosen messages again…</source>
        <translation>إرسال الرسائل المختارة مجددًا…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>إرسال مجددًا…</translation>
    </message>
    <message>
        <source>Sends new messages with the same bodies. The chosen ones stay as they are.</source>
        <translation>يرسل رسائل جديدة بالمتون نفسها. تبقى الرسائل المختارة كما هي.</translation>
    </message>
    <message>
        <source>Edit a copy of the message and send it</source>
        <translation>تعديل نسخة من الرسالة وإرسالها</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>تعديل نسخة</translation>
    </message>
    <message>
        <source>Save the message as a template…</source>
        <translation>حفظ الرسالة كقالب…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Copy the body of the message</source>
        <translation>نسخ متن الرسالة</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>نسخ المتن</translation>
    </message>
    <message>
        <source>Copy the id of the message</source>
        <translation>نسخ معرّف الرسالة</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Stop sending after the call under way</source>
        <translation>إيقاف الإرسال بعد الاستدعاء الجاري</translation>
    </message>
    <message>
        <source>Format the JSON of the message</source>
        <translation>تنسيق JSON الرسالة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>تنسيق</translation>
    </message>
    <message>
        <source>Save what is written as a template…</source>
        <translation>حفظ المكتوب كقالب…</translation>
    </message>
    <message>
        <source>Save template…</source>
        <translation>حفظ القالب…</translation>
    </message>
    <message>
        <source>Delete the chosen template…</source>
        <translation>حذف القالب المختار…</translation>
    </message>
    <message>
        <source>Delete template…</source>
        <translation>حذف القالب…</translation>
    </message>
    <message>
        <source>Add the message to the batch</source>
        <translation>إضافة الرسالة إلى الدفعة</translation>
    </message>
    <message>
        <source>Add to batch</source>
        <translation>إضافة إلى الدفعة</translation>
    </message>
    <message>
        <source>Send the batch</source>
        <translation>إرسال الدفعة</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>إرسال الدفعة</translation>
    </message>
    <message>
        <source>Add a message to the batch</source>
        <translation>إضافة رسالة إلى الدفعة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Take the chosen messages out of the batch</source>
        <translation>إزالة الرسائل المختارة من الدفعة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Paste messages as JSON</source>
        <translation>لصق رسائل بصيغة JSON</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>لصق JSON</translation>
    </message>
    <message>
        <source>Takes a list of texts or of objects with body, encoding and delaySeconds.</source>
        <translation>يقبل قائمة نصوص أو قائمة كائنات فيها body وencoding وdelaySeconds.</translation>
    </message>
    <message>
        <source>Copy the batch as JSON</source>
        <translation>نسخ الدفعة بصيغة JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>نسخ JSON</translation>
    </message>
    <message>
        <source>Empty the batch…</source>
        <translation>إفراغ الدفعة…</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>إفراغ…</translation>
    </message>
    <message>
        <source>Read the metrics again and again</source>
        <translation>قراءة المقاييس باستمرار</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <source>Only while this page is seen.</source>
        <translation>فقط ما دامت هذه الصفحة ظاهرة.</translation>
    </message>
    <message>
        <source>Read the metrics once</source>
        <translation>قراءة المقاييس مرة واحدة</translation>
    </message>
    <message>
        <source>Read once</source>
        <translation>قراءة واحدة</translation>
    </message>
    <message>
        <source>Forget the samples of the metrics</source>
        <translation>نسيان عينات المقاييس</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Save the settings of the queue</source>
        <translation>حفظ إعدادات قائمة الانتظار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Take the saved settings back into the form</source>
        <translation>إرجاع الإعدادات المحفوظة إلى النموذج</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Keep the bodies of what is sent on this machine</source>
        <translation>حفظ متون ما يُرسل على هذا الجهاز</translation>
    </message>
    <message>
        <source>The service never tells a body again. Switching this off deletes what was kept.</source>
        <translation>لا تذكر الخدمة المتن مرة أخرى أبدًا. إيقاف هذا الخيار يحذف ما حُفظ.</translation>
    </message>
    <message>
        <source>Delete the queue…</source>
        <translation>حذف قائمة الانتظار…</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>عرض الرسائل</translation>
    </message>
    <message>
        <source>Show the form for one message</source>
        <translation>عرض نموذج الرسالة الواحدة</translation>
    </message>
    <message>
        <source>Show the batch</source>
        <translation>عرض الدفعة</translation>
    </message>
    <message>
        <source>Show the metrics</source>
        <translation>عرض المقاييس</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>عرض الإعدادات</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Create a queue</source>
        <translation>إنشاء قائمة انتظار</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>اسم قائمة الانتظار</translation>
    </message>
    <message>
        <source>Create queue %1</source>
        <translation>إنشاء قائمة الانتظار %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>It is the dead-letter queue of %1, which will have none then.</source>
        <comment>a list of queues</comment>
        <translation>إنها قائمة انتظار الرسائل الميتة لدى %1، التي ستبقى بلا واحدة عندئذ.</translation>
    </message>
    <message>
        <source>Messages that wait are never delivered. This cannot be undone.</source>
        <translation>الرسائل المنتظرة لن تُسلَّم أبدًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>The queue %1 of %2 is deleted with all its messages.</source>
        <translation>تُحذف قائمة الانتظار %1 من %2 مع كل رسائلها.</translation>
    </message>
    <message>
        <source>Delete queue</source>
        <translation>حذف قائمة الانتظار</translation>
    </message>
    <message>
        <source>Delete queue %1</source>
        <translation>حذف قائمة الانتظار %1</translation>
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
        <translation>نص</translation>
    </message>
    <message>
        <source>A message needs a body of at least one byte.</source>
        <translation>تحتاج الرسالة إلى متن من بايت واحد على الأقل.</translation>
    </message>
    <message>
        <source>The body has %1 bytes; a message may have at most %2.</source>
        <translation>حجم المتن %1 بايت؛ والحد الأقصى للرسالة %2.</translation>
    </message>
    <message>
        <source>This is not Base64: A-Z, a-z, 0-9, + and / in groups of four, filled up with =.</source>
        <translation>هذا ليس Base64: ‏A-Z وa-z و0-9 و+ و/ في مجموعات من أربعة، تُكمَّل بعلامة =.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at character %2.</source>
        <translation>هذا ليس JSON: ‏%1 عند المحرف %2.</translation>
    </message>
    <message>
        <source>There is no JSON value.</source>
        <translation>لا توجد قيمة JSON.</translation>
    </message>
    <message>
        <source>This is more than one JSON value.</source>
        <translation>هذه أكثر من قيمة JSON واحدة.</translation>
    </message>
    <message>
        <source>The delay must be a whole number of seconds from 0 to %1.</source>
        <translation>يجب أن يكون التأخير عددًا صحيحًا من الثواني بين 0 و%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>بايتان</numerusform>
            <numerusform>%n بايتات</numerusform>
            <numerusform>%n بايتًا</numerusform>
            <numerusform>%n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more bytes are not shown.</source>
        <translation>بقي %1 بايت غير معروض.</translation>
    </message>
</context>
<context>
    <name>QueueMessages</name>
    <message>
        <source>Queued</source>
        <comment>status of a message</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In flight</source>
        <comment>status of a message</comment>
        <translation>قيد التسليم</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a message</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>status of a message</comment>
        <translation>ميتة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a message</comment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>deliveries of a message so far</comment>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of a message</comment>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <comment>a message; the time zone</comment>
        <translation>أُنشئت (%1)</translation>
    </message>
    <message>
        <source>Visible from (%1)</source>
        <comment>a message; the time zone</comment>
        <translation>مرئية من (%1)</translation>
    </message>
    <message>
        <source>not told by the service</source>
        <comment>the body of a message</comment>
        <translation>لا تذكره الخدمة</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>What is typed here could not be kept: %1</source>
        <translation>تعذر حفظ ما كُتب هنا: %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>المقاييس</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The bodies of what is sent could not be kept: %1</source>
        <translation>تعذر حفظ متون ما يُرسل: %1</translation>
    </message>
    <message>
        <source>The bodies that were kept of %1 are deleted.</source>
        <translation>حُذفت المتون المحفوظة من %1.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are not sent yet; closing sends no more than the call under way.</source>
        <translation>
            <numerusform>لم تُرسل %1 رسالة بعد؛ عند الإغلاق لا يُرسل إلا الاستدعاء الجاري.</numerusform>
            <numerusform>لم تُرسل %1 رسالة بعد؛ عند الإغلاق لا يُرسل إلا الاستدعاء الجاري.</numerusform>
            <numerusform>لم تُرسل %1 رسالة بعد؛ عند الإغلاق لا يُرسل إلا الاستدعاء الجاري.</numerusform>
            <numerusform>لم تُرسل %1 رسائل بعد؛ عند الإغلاق لا يُرسل إلا الاستدعاء الجاري.</numerusform>
            <numerusform>لم تُرسل %1 رسالة بعد؛ عند الإغلاق لا يُرسل إلا الاستدعاء الجاري.</numerusform>
            <numerusform>لم تُرسل %1 رسالة بعد؛ عند الإغلاق لا يُرسل إلا الاستدعاء الجاري.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePaste</name>
    <message>
        <source>This is neither a list of messages nor an object with a list named &quot;messages&quot;.</source>
        <translation>هذه ليست قائمة رسائل ولا كائنًا فيه قائمة باسم &quot;messages&quot;.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>Message %1 is neither a text nor an object with a body.</source>
        <translation>الرسالة %1 ليست نصًا ولا كائنًا له متن.</translation>
    </message>
    <message>
        <source>Message %1: the encoding must be &quot;text&quot; or &quot;base64&quot;.</source>
        <translation>الرسالة %1: يجب أن يكون الترميز &quot;text&quot; أو &quot;base64&quot;.</translation>
    </message>
</context>
<context>
    <name>QueuePlaceholders</name>
    <message>
        <source>A message can be sent 1 to %1 times.</source>
        <translation>يمكن إرسال الرسالة من 1 إلى %1 مرة.</translation>
    </message>
    <message>
        <source>The messages have %1 together; at most %2 can be sent at once.</source>
        <translation>حجم الرسائل معًا %1؛ ولا يمكن إرسال أكثر من %2 دفعة واحدة.</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>الرسالة %1: %2</translation>
    </message>
</context>
<context>
    <name>QueueSettings</name>
    <message>
        <source>This must be a whole number.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>يجب أن يكون هذا بين %1 و%2.</translation>
    </message>
    <message>
        <source>The Free plan keeps messages for %1 seconds, no more and no less.</source>
        <translation>تحفظ الباقة المجانية الرسائل %1 ثانية، لا أكثر ولا أقل.</translation>
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
    <name>Redrive</name>
    <message>
        <source>The rate must be from 1 to %1 a second.</source>
        <translation>يجب أن يكون المعدل بين 1 و%1 في الثانية.</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing more was sent.</source>
        <translation>تعذرت كتابة السجل، لذا لم يُرسل المزيد.</translation>
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
        <source>No rows came. The message above says why.</source>
        <translation>لم تصل أي صفوف. الرسالة أعلاه تذكر السبب.</translation>
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
    <name>SaveDialog</name>
    <message>
        <source>Save %1?</source>
        <translation>هل تريد حفظ %1؟</translation>
    </message>
    <message>
        <source>The value of %1 in %2 had %3 bytes and gets %4.</source>
        <translation>كان حجم قيمة %1 في %2 ‏%3 بايت وسيصبح %4.</translation>
    </message>
    <message>
        <source>%1 is a new key of %2. Its value has %3 bytes.</source>
        <translation>%1 مفتاح جديد في %2. حجم قيمته %3 بايت.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>الحفظ واستبدال الموجود</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>لا أسطر بلا تغيير</numerusform>
            <numerusform>سطر واحد بلا تغيير</numerusform>
            <numerusform>سطران بلا تغيير</numerusform>
            <numerusform>%n أسطر بلا تغيير</numerusform>
            <numerusform>%n سطرًا بلا تغيير</numerusform>
            <numerusform>%n سطر بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>لا أسطر أخرى غير معروضة</numerusform>
            <numerusform>سطر واحد آخر غير معروض</numerusform>
            <numerusform>سطران آخران غير معروضين</numerusform>
            <numerusform>%n أسطر أخرى غير معروضة</numerusform>
            <numerusform>%n سطرًا آخر غير معروض</numerusform>
            <numerusform>%n سطر آخر غير معروض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Schedule</source>
        <translation>الجدولة</translation>
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
    <name>SendOutcome</name>
    <message>
        <source>The message was sent to %1 as %2.</source>
        <translation>أُرسلت الرسالة إلى %1 بالمعرّف %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were sent to %2.</source>
        <translation>
            <numerusform>أُرسلت %1 رسالة إلى %2.</numerusform>
            <numerusform>أُرسلت %1 رسالة إلى %2.</numerusform>
            <numerusform>أُرسلت %1 رسالة إلى %2.</numerusform>
            <numerusform>أُرسلت %1 رسائل إلى %2.</numerusform>
            <numerusform>أُرسلت %1 رسالة إلى %2.</numerusform>
            <numerusform>أُرسلت %1 رسالة إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 messages were sent to %3.</source>
        <translation>توقف الإرسال: أُرسل %1 من %2 رسالة إلى %3.</translation>
    </message>
    <message>
        <source>%1 of %2 messages were sent. %3</source>
        <comment>the last is why the others were not</comment>
        <translation>أُرسل %1 من %2 رسالة. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages had no answer and may be in the queue all the same. Read the messages before sending again.</source>
        <translation>
            <numerusform>لم يصل رد على %1 رسالة، وربما تكون في قائمة الانتظار مع ذلك. اقرأ الرسائل قبل الإرسال مجددًا.</numerusform>
            <numerusform>لم يصل رد على %1 رسالة، وربما تكون في قائمة الانتظار مع ذلك. اقرأ الرسائل قبل الإرسال مجددًا.</numerusform>
            <numerusform>لم يصل رد على %1 رسالة، وربما تكون في قائمة الانتظار مع ذلك. اقرأ الرسائل قبل الإرسال مجددًا.</numerusform>
            <numerusform>لم يصل رد على %1 رسائل، وربما تكون في قائمة الانتظار مع ذلك. اقرأ الرسائل قبل الإرسال مجددًا.</numerusform>
            <numerusform>لم يصل رد على %1 رسالة، وربما تكون في قائمة الانتظار مع ذلك. اقرأ الرسائل قبل الإرسال مجددًا.</numerusform>
            <numerusform>لم يصل رد على %1 رسالة، وربما تكون في قائمة الانتظار مع ذلك. اقرأ الرسائل قبل الإرسال مجددًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>{{n}} becomes the number of the message, {{uuid}} a random one, {{now}} the time of sending.</source>
        <translation>تصبح {{n}} رقم الرسالة، و{{uuid}} قيمة عشوائية، و{{now}} وقت الإرسال.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Preview of the messages</source>
        <translation>معاينة الرسائل</translation>
    </message>
    <message>
        <source>The templates could not be written: %1</source>
        <translation>تعذرت كتابة القوالب: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>يجري إرسال الرسائل.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>لا يجري إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>اختر قالبًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages as they will be sent; the random ids and the time are made anew then.</source>
        <translation>
            <numerusform>%1 رسالة كما ستُرسل؛ تُنشأ المعرّفات العشوائية والوقت من جديد عندئذ.</numerusform>
            <numerusform>%1 رسالة كما ستُرسل؛ تُنشأ المعرّفات العشوائية والوقت من جديد عندئذ.</numerusform>
            <numerusform>%1 رسالة كما ستُرسل؛ تُنشأ المعرّفات العشوائية والوقت من جديد عندئذ.</numerusform>
            <numerusform>%1 رسائل كما ستُرسل؛ تُنشأ المعرّفات العشوائية والوقت من جديد عندئذ.</numerusform>
            <numerusform>%1 رسالة كما ستُرسل؛ تُنشأ المعرّفات العشوائية والوقت من جديد عندئذ.</numerusform>
            <numerusform>%1 رسالة كما ستُرسل؛ تُنشأ المعرّفات العشوائية والوقت من جديد عندئذ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no placeholder and stays as it is.</source>
        <comment>a list</comment>
        <translation>%1 ليس عنصرًا نائبًا ويبقى كما هو.</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>A template of the same name is replaced.</source>
        <translation>يُستبدل القالب الذي يحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Delete the template %1?</source>
        <translation>هل تريد حذف القالب %1؟</translation>
    </message>
    <message>
        <source>The template is deleted for all queues of this connection.</source>
        <translation>يُحذف القالب لكل قوائم الانتظار في هذا الاتصال.</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>حذف القالب</translation>
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
    <name>SettingsForm</name>
    <message>
        <source>Retries</source>
        <translation>إعادات المحاولة</translation>
    </message>
    <message>
        <source>How often a message that the worker refused is delivered again.</source>
        <translation>عدد مرات إعادة تسليم رسالة رفضها العامل.</translation>
    </message>
    <message>
        <source>Retention in seconds</source>
        <translation>مدة الاحتفاظ بالثواني</translation>
    </message>
    <message>
        <source>How long a message is kept. Messages sent already keep the retention that they were sent with.</source>
        <translation>مدة الاحتفاظ بالرسالة. الرسائل المرسلة من قبل تبقى على المدة التي أُرسلت بها.</translation>
    </message>
    <message>
        <source>Batch size in messages</source>
        <translation>حجم الدفعة بالرسائل</translation>
    </message>
    <message>
        <source>How many messages the worker gets at most in one call.</source>
        <translation>أقصى عدد رسائل يتسلمها العامل في استدعاء واحد.</translation>
    </message>
    <message>
        <source>Batch time-out in seconds</source>
        <translation>مهلة الدفعة بالثواني</translation>
    </message>
    <message>
        <source>How long a batch waits to be filled before it is delivered as it is.</source>
        <translation>مدة انتظار امتلاء الدفعة قبل تسليمها كما هي.</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>قائمة انتظار الرسائل الميتة</translation>
    </message>
    <message>
        <source>Where a message goes once its retries are used up. None: it is dead here.</source>
        <translation>المكان الذي تذهب إليه الرسالة بعد استنفاد إعادات المحاولة. بلا: تموت هنا.</translation>
    </message>
    <message>
        <source>default</source>
        <comment>of a setting</comment>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>None</source>
        <comment>dead-letter queue</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>%1 Always %2 in this plan.</source>
        <comment>what a setting does, and its only value</comment>
        <translation>%1 دائمًا %2 في هذه الباقة.</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <comment>what a setting does, and its range</comment>
        <translation>%1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>اكتب عددًا.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Retries: %1 becomes %2</source>
        <translation>إعادات المحاولة: تتغير من %1 إلى %2</translation>
    </message>
    <message>
        <source>Retention: %1 s becomes %2 s</source>
        <translation>مدة الاحتفاظ: تتغير من %1 ث إلى %2 ث</translation>
    </message>
    <message>
        <source>Batch size: %1 becomes %2</source>
        <translation>حجم الدفعة: يتغير من %1 إلى %2</translation>
    </message>
    <message>
        <source>Batch time-out: %1 s becomes %2 s</source>
        <translation>مهلة الدفعة: تتغير من %1 ث إلى %2 ث</translation>
    </message>
    <message>
        <source>Dead-letter queue: %1</source>
        <translation>قائمة انتظار الرسائل الميتة: %1</translation>
    </message>
    <message>
        <source>Dead-letter queue: none</source>
        <translation>قائمة انتظار الرسائل الميتة: بلا</translation>
    </message>
    <message>
        <source>The form shows what is saved.</source>
        <translation>يعرض النموذج ما هو محفوظ.</translation>
    </message>
    <message>
        <source>Saving sends only this:
%1</source>
        <comment>a list of changes</comment>
        <translation>لا يرسل الحفظ إلا هذا:
%1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>The settings are not known yet.</source>
        <translation>الإعدادات غير معروفة بعد.</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>يجري حفظ الإعدادات.</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>لا يوجد ما يُحفظ.</translation>
    </message>
    <message>
        <source>Save the settings of the queue %1</source>
        <translation>حفظ إعدادات قائمة الانتظار %1</translation>
    </message>
    <message>
        <source>The settings of %1 are saved.</source>
        <translation>حُفظت إعدادات %1.</translation>
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
    <name>ShowAnswer</name>
    <message>
        <source>Show answer</source>
        <translation>عرض الرد</translation>
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
    <message>
        <source>A backup is being made or restored.</source>
        <translation>هناك نسخ احتياطي أو استعادة قيد التنفيذ.</translation>
    </message>
</context>
<context>
    <name>SqliteType</name>
    <message>
        <source>The service %1 of this statement is not here any more.</source>
        <translation>لم تعد الخدمة %1 الخاصة بهذه العبارة موجودة هنا.</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>من المحفوظات</translation>
    </message>
</context>
<context>
    <name>StateActions</name>
    <message>
        <source>List the objects</source>
        <translation>سرد الكائنات</translation>
    </message>
    <message>
        <source>Lists from the start. Reads one row for each object, 1,000 at most.</source>
        <translation>يسرد من البداية. يقرأ صفًا لكل كائن، 1,000 على الأكثر.</translation>
    </message>
    <message>
        <source>Read 1,000 more objects</source>
        <translation>قراءة 1,000 كائن آخر</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>قراءة المزيد</translation>
    </message>
    <message>
        <source>Reads one row for each object, 1,000 at most.</source>
        <translation>يقرأ صفًا لكل كائن، 1,000 على الأكثر.</translation>
    </message>
    <message>
        <source>Read all objects</source>
        <translation>قراءة كل الكائنات</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>قراءة الكل</translation>
    </message>
    <message>
        <source>Reads page after page to the end: one row for each object.</source>
        <translation>يقرأ صفحة بعد صفحة حتى النهاية: صفًا لكل كائن.</translation>
    </message>
    <message>
        <source>Open or create an object…</source>
        <translation>فتح كائن أو إنشاؤه…</translation>
    </message>
    <message>
        <source>Opens an object by its key. The first value or alarm makes a new one.</source>
        <translation>يفتح كائنًا بمفتاحه. أول قيمة أو منبّه ينشئ كائنًا جديدًا.</translation>
    </message>
    <message>
        <source>List the keys</source>
        <translation>سرد المفاتيح</translation>
    </message>
    <message>
        <source>Lists from the start. Reads one row for each key, 1,000 at most.</source>
        <translation>يسرد من البداية. يقرأ صفًا لكل مفتاح، 1,000 على الأكثر.</translation>
    </message>
    <message>
        <source>Read 1,000 more keys</source>
        <translation>قراءة 1,000 مفتاح آخر</translation>
    </message>
    <message>
        <source>Reads one row for each key, 1,000 at most.</source>
        <translation>يقرأ صفًا لكل مفتاح، 1,000 على الأكثر.</translation>
    </message>
    <message>
        <source>Read all keys</source>
        <translation>قراءة كل المفاتيح</translation>
    </message>
    <message>
        <source>Reads page after page to the end: one row for each key.</source>
        <translation>يقرأ صفحة بعد صفحة حتى النهاية: صفًا لكل مفتاح.</translation>
    </message>
    <message>
        <source>Open or create a key…</source>
        <translation>فتح مفتاح أو إنشاؤه…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Filter the objects by prefix</source>
        <translation>تصفية الكائنات بالبادئة</translation>
    </message>
    <message>
        <source>Filter the keys by prefix</source>
        <translation>تصفية المفاتيح بالبادئة</translation>
    </message>
    <message>
        <source>Read the value</source>
        <translation>قراءة القيمة</translation>
    </message>
    <message>
        <source>Reads one row.</source>
        <translation>يقرأ صفًا واحدًا.</translation>
    </message>
    <message>
        <source>Save the value…</source>
        <translation>حفظ القيمة…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Shows what changes first. Reads one row, to see that nobody changed it meanwhile, and writes one.</source>
        <translation>يعرض ما يتغير أولًا. يقرأ صفًا واحدًا للتأكد من أن أحدًا لم يغيّره في الأثناء، ويكتب صفًا واحدًا.</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>حذف المفتاح…</translation>
    </message>
    <message>
        <source>Undo the last change of the value</source>
        <translation>التراجع عن آخر تغيير في القيمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Puts back what was there, if nobody changed it since.</source>
        <translation>يُرجع ما كان موجودًا، إن لم يغيّره أحد منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Delete all data of the object…</source>
        <translation>حذف كل بيانات الكائن…</translation>
    </message>
    <message>
        <source>Deletes every value and the alarm of the object.</source>
        <translation>يحذف كل قيم الكائن ومنبّهه.</translation>
    </message>
    <message>
        <source>Read the alarm</source>
        <translation>قراءة المنبّه</translation>
    </message>
    <message>
        <source>Set the alarm…</source>
        <translation>ضبط المنبّه…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>ضبط…</translation>
    </message>
    <message>
        <source>Delete the alarm…</source>
        <translation>حذف المنبّه…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Undo the last change of the alarm</source>
        <translation>التراجع عن آخر تغيير في المنبّه</translation>
    </message>
    <message>
        <source>Show the objects and values</source>
        <translation>عرض الكائنات والقيم</translation>
    </message>
    <message>
        <source>Show the alarms of all objects</source>
        <translation>عرض منبّهات كل الكائنات</translation>
    </message>
    <message>
        <source>Show the comparison of two objects</source>
        <translation>عرض مقارنة كائنين</translation>
    </message>
    <message>
        <source>Compare the two objects</source>
        <translation>مقارنة الكائنين</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Reads one row for each key of both, and one for each value that may differ.</source>
        <translation>يقرأ صفًا لكل مفتاح من الكائنين، وصفًا لكل قيمة قد تختلف.</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>حذف مساحة الأسماء…</translation>
    </message>
    <message>
        <source>Create a State namespace</source>
        <translation>إنشاء مساحة أسماء State</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>اسم الصنف</translation>
    </message>
    <message>
        <source>Create State namespace %1</source>
        <translation>إنشاء مساحة أسماء State ‏%1</translation>
    </message>
    <message>
        <source>The State namespace %1 of %2 is deleted with all its objects.</source>
        <translation>تُحذف مساحة أسماء State ‏%1 من %2 مع كل كائناتها.</translation>
    </message>
    <message>
        <source>Their values and alarms are deleted with them. This cannot be undone.</source>
        <translation>تُحذف معها قيمها ومنبّهاتها. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete namespace</source>
        <translation>حذف مساحة الأسماء</translation>
    </message>
    <message>
        <source>Delete State namespace %1</source>
        <translation>حذف مساحة أسماء State ‏%1</translation>
    </message>
</context>
<context>
    <name>StateKeyList</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <comment>the time zone</comment>
        <translation>تغيّر (%1)</translation>
    </message>
</context>
<context>
    <name>StateListPane</name>
    <message>
        <source>%1 of %2 read; the service has more</source>
        <comment>rows</comment>
        <translation>قُرئ %1 من %2؛ وفي الخدمة المزيد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 read; the service has more</source>
        <comment>rows</comment>
        <translation>قُرئ %1؛ وفي الخدمة المزيد</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>rows</comment>
        <translation>الكل: %1</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>يجري سؤال الخدمة.</translation>
    </message>
    <message>
        <source>The list did not arrive.</source>
        <translation>لم تصل القائمة.</translation>
    </message>
</context>
<context>
    <name>StateNames</name>
    <message>
        <source>The key may not hold control characters.</source>
        <translation>لا يجوز أن يحتوي المفتاح على محارف تحكم.</translation>
    </message>
    <message>
        <source>The key has %1 bytes; at most %2 are allowed.</source>
        <translation>حجم المفتاح %1 بايت؛ والحد الأقصى المسموح %2.</translation>
    </message>
    <message>
        <source>The plan allows %1 State classes. Delete one first.</source>
        <translation>تسمح الباقة بعدد %1 من أصناف State. احذف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>The key of an object may not hold a slash.</source>
        <translation>لا يجوز أن يحتوي مفتاح الكائن على شرطة مائلة.</translation>
    </message>
    <message>
        <source>An empty value cannot be stored. Delete the key instead.</source>
        <translation>لا يمكن تخزين قيمة فارغة. احذف المفتاح بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Key and value have %1 bytes together; at most %2 are allowed.</source>
        <translation>حجم المفتاح والقيمة معًا %1 بايت؛ والحد الأقصى المسموح %2.</translation>
    </message>
    <message>
        <source>A value that is not text may have at most %1 bytes.</source>
        <translation>الحد الأقصى للقيمة التي ليست نصًا %1 بايت.</translation>
    </message>
</context>
<context>
    <name>StateObjectList</name>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>time of an alarm</comment>
        <translation>%1، إعادة المحاولة %2 من %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الكائن</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Alarm (%1)</source>
        <comment>the time zone</comment>
        <translation>المنبّه (%1)</translation>
    </message>
    <message>
        <source>Last used (%1)</source>
        <comment>the time zone</comment>
        <translation>آخر استخدام (%1)</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Objects</source>
        <translation>الكائنات</translation>
    </message>
    <message>
        <source>Objects that begin with</source>
        <translation>الكائنات التي تبدأ بـ</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Listing reads one row for each object, 200 at first.</source>
        <translation>لم يُقرأ شيء بعد. يقرأ السرد صفًا لكل كائن، 200 في البداية.</translation>
    </message>
    <message>
        <source>There is no object yet. The first value or alarm makes one.</source>
        <translation>لا يوجد كائن بعد. أول قيمة أو منبّه ينشئه.</translation>
    </message>
    <message>
        <source>The namespace does not exist any more.</source>
        <translation>لم تعد مساحة الأسماء موجودة.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>المفاتيح التي تبدأ بـ</translation>
    </message>
    <message>
        <source>The keys have not been read. Listing reads one row for each key, 200 at first.</source>
        <translation>لم تُقرأ المفاتيح. يقرأ السرد صفًا لكل مفتاح، 200 في البداية.</translation>
    </message>
    <message>
        <source>The object has no key.</source>
        <translation>ليس للكائن مفاتيح.</translation>
    </message>
    <message>
        <source>There is no such object yet. Its first value or alarm makes it.</source>
        <translation>لا يوجد كائن كهذا بعد. أول قيمة أو منبّه له ينشئه.</translation>
    </message>
    <message>
        <source>Choose an object to see its keys.</source>
        <translation>اختر كائنًا لرؤية مفاتيحه.</translation>
    </message>
    <message numerus="yes">
        <source>Deleting the data of %1: %n values so far.</source>
        <translation>
            <numerusform>يجري حذف بيانات %1: لم تُحذف أي قيمة بعد.</numerusform>
            <numerusform>يجري حذف بيانات %1: قيمة واحدة حتى الآن.</numerusform>
            <numerusform>يجري حذف بيانات %1: قيمتان حتى الآن.</numerusform>
            <numerusform>يجري حذف بيانات %1: %n قيم حتى الآن.</numerusform>
            <numerusform>يجري حذف بيانات %1: %n قيمة حتى الآن.</numerusform>
            <numerusform>يجري حذف بيانات %1: %n قيمة حتى الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n values of %1 are deleted.</source>
        <translation>
            <numerusform>توقف الحذف: لم تُحذف أي قيمة من %1.</numerusform>
            <numerusform>توقف الحذف: حُذفت قيمة واحدة من %1.</numerusform>
            <numerusform>توقف الحذف: حُذفت قيمتان من %1.</numerusform>
            <numerusform>توقف الحذف: حُذفت %n قيم من %1.</numerusform>
            <numerusform>توقف الحذف: حُذفت %n قيمة من %1.</numerusform>
            <numerusform>توقف الحذف: حُذفت %n قيمة من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are deleted, and its alarm.</source>
        <translation>
            <numerusform>لم تكن في %1 قيم، وحُذف منبّهه.</numerusform>
            <numerusform>حُذفت قيمة واحدة من %1 ومنبّهه.</numerusform>
            <numerusform>حُذفت قيمتان من %1 ومنبّهه.</numerusform>
            <numerusform>حُذفت %n قيم من %1 ومنبّهه.</numerusform>
            <numerusform>حُذفت %n قيمة من %1 ومنبّهه.</numerusform>
            <numerusform>حُذفت %n قيمة من %1 ومنبّهه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The object stays in the list, empty: the service cannot delete objects.</source>
        <translation>يبقى الكائن في القائمة فارغًا: لا تستطيع الخدمة حذف الكائنات.</translation>
    </message>
    <message>
        <source>Open or create an object</source>
        <translation>فتح كائن أو إنشاؤه</translation>
    </message>
    <message>
        <source>Key of the object</source>
        <translation>مفتاح الكائن</translation>
    </message>
    <message>
        <source>Up to 512 bytes, without a slash. A new object is made by its first value or alarm.</source>
        <translation>حتى 512 بايت، دون شرطة مائلة. يُنشأ الكائن الجديد بأول قيمة أو منبّه له.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open or create a key of %1</source>
        <translation>فتح مفتاح في %1 أو إنشاؤه</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Up to 512 bytes. A new key is made when its value is saved.</source>
        <translation>حتى 512 بايت. يُنشأ المفتاح الجديد عند حفظ قيمته.</translation>
    </message>
    <message>
        <source>Delete all data of %1?</source>
        <translation>هل تريد حذف كل بيانات %1؟</translation>
    </message>
    <message>
        <source>Every value of the object %1 is deleted, and its alarm.</source>
        <translation>تُحذف كل قيم الكائن %1 ومنبّهه.</translation>
    </message>
    <message>
        <source>Every value of the object %1 is deleted, %2 in all, and its alarm.</source>
        <translation>تُحذف كل قيم الكائن %1، وعددها %2، ومنبّهه.</translation>
    </message>
    <message>
        <source>This takes one call for each value and cannot be undone. The object itself stays in the list, empty: the service has no call that deletes an object.</source>
        <translation>يتطلب هذا استدعاءً لكل قيمة ولا يمكن التراجع عنه. يبقى الكائن نفسه في القائمة فارغًا: ليس في الخدمة استدعاء يحذف كائنًا.</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>حذف كل البيانات</translation>
    </message>
    <message>
        <source>An object may hold %1.</source>
        <translation>يتسع الكائن لـ %1.</translation>
    </message>
    <message>
        <source>%1 of %2 stored</source>
        <translation>المخزّن %1 من %2</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>المخزّن %1</translation>
    </message>
    <message>
        <source>Choose an object first.</source>
        <translation>اختر كائنًا أولًا.</translation>
    </message>
    <message>
        <source>Everything has been read, or nothing yet.</source>
        <translation>قُرئ كل شيء، أو لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>لا تجري قراءة أي شيء.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>The data of an object is being deleted.</source>
        <translation>يجري حذف بيانات كائن.</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>المنبّهات</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
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
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
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
    <name>TriggerDetail</name>
    <message>
        <source>No trigger is chosen.</source>
        <translation>لم يُختر أي مشغّل.</translation>
    </message>
    <message>
        <source>Since you began to edit, the saved schedule has become %1.</source>
        <translation>منذ بدأت التعديل أصبحت الجدولة المحفوظة %1.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغير</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>عمليات التشغيل التالية</translation>
    </message>
    <message>
        <source>There are no runs to show while the schedule is not right.</source>
        <translation>لا توجد عمليات تشغيل لعرضها ما دامت الجدولة غير صحيحة.</translation>
    </message>
    <message>
        <source>The trigger is paused: these are the runs it would have. They are computed here, because the service tells none.</source>
        <translation>المشغّل متوقف مؤقتًا: هذه عمليات التشغيل التي كانت ستحدث. تُحسب هنا لأن الخدمة لا تذكر أيًا منها.</translation>
    </message>
    <message>
        <source>These runs are computed here, because the service tells none.</source>
        <translation>تُحسب عمليات التشغيل هذه هنا، لأن الخدمة لا تذكر أيًا منها.</translation>
    </message>
</context>
<context>
    <name>TriggersPage</name>
    <message>
        <source>A run takes up to</source>
        <translation>يستغرق التشغيل حتى</translation>
    </message>
    <message>
        <source>Minutes that a run takes at most</source>
        <translation>أقصى مدة للتشغيل بالدقائق</translation>
    </message>
    <message>
        <source>Triggers that come again sooner are marked: their runs may overlap.</source>
        <translation>تُعلَّم المشغّلات التي تعود قبل ذلك: فقد تتداخل عمليات تشغيلها.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Cron triggers</source>
        <translation>مشغّلات cron</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Name of the trigger</source>
        <translation>اسم المشغّل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>%1 · about %2 runs a month, each a request of the worker</source>
        <translation>%1 · نحو %2 تشغيل في الشهر، كل منها طلب للعامل</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>A change of triggers is under way.</source>
        <translation>هناك تغيير للمشغّلات قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Choose a trigger first.</source>
        <translation>اختر مشغّلًا أولًا.</translation>
    </message>
    <message>
        <source>The schedule is not right yet.</source>
        <translation>الجدولة غير صحيحة بعد.</translation>
    </message>
    <message>
        <source>Nothing is edited.</source>
        <translation>لا شيء قيد التعديل.</translation>
    </message>
    <message>
        <source>All that are chosen are paused.</source>
        <translation>كل المشغّلات المختارة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>None that is chosen is paused.</source>
        <translation>لا شيء من المشغّلات المختارة متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>لا يوجد تغيير للتراجع عنه.</translation>
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
        <translation>كيفية عرض القيمة</translation>
    </message>
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
        <comment>hexadecimal digits</comment>
        <translation>ست عشري</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>how a value is shown</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Image of the value</source>
        <translation>صورة القيمة</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown, and not for typing. A file can replace the value.</source>
        <translation>لا يُعرض إلا أول %1 من %2، وليس للكتابة. يمكن استبدال القيمة بملف.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width and height of an image</comment>
        <translation>%1 × %2 بكسل</translation>
    </message>
    <message>
        <source>These bytes would not come back unchanged from a text field.</source>
        <translation>لن تعود هذه البايتات دون تغيير من حقل نص.</translation>
    </message>
    <message>
        <source>Hexadecimal digits are 0 to 9 and a to f, two for each byte.</source>
        <translation>الأرقام الست عشرية هي 0 إلى 9 وa إلى f، رقمان لكل بايت.</translation>
    </message>
</context>
<context>
    <name>ValuePane</name>
    <message>
        <source>The value is as it was before.</source>
        <translation>عادت القيمة كما كانت من قبل.</translation>
    </message>
    <message>
        <source>The value is saved.</source>
        <translation>حُفظت القيمة.</translation>
    </message>
    <message>
        <source>The key that was made is deleted again.</source>
        <translation>حُذف المفتاح الذي أُنشئ.</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>حُذف المفتاح.</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this disk: %1</source>
        <translation>تعذر حفظ ما كُتب على هذا القرص: %1</translation>
    </message>
    <message>
        <source>This is what was typed here before and not saved.</source>
        <translation>هذا ما كُتب هنا من قبل ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Discard it to see the value that is stored.</source>
        <translation>تجاهله لرؤية القيمة المخزّنة.</translation>
    </message>
    <message>
        <source>Key %1 of %2 bytes · key and value %3 of %4 bytes</source>
        <translation>المفتاح %1 من %2 بايت · المفتاح والقيمة %3 من %4 بايت</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>اختر مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>The value is being changed.</source>
        <translation>يجري تغيير القيمة.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is no value to delete.</source>
        <translation>لا توجد قيمة لحذفها.</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>لا يوجد تغيير للتراجع عنه.</translation>
    </message>
    <message>
        <source>Choose a key to see its value.</source>
        <translation>اختر مفتاحًا لرؤية قيمته.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>يجري سؤال الخدمة.</translation>
    </message>
    <message>
        <source>The value did not arrive.</source>
        <translation>لم تصل القيمة.</translation>
    </message>
    <message>
        <source>The value has not been read. Reading it reads one row.</source>
        <translation>لم تُقرأ القيمة. قراءتها تقرأ صفًا واحدًا.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else since this was typed.</source>
        <translation>غيّر شخص آخر القيمة منذ كتابة هذا.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>هل تريد حذف %1؟</translation>
    </message>
    <message>
        <source>The value of %1 in the object %2 is deleted.</source>
        <translation>تُحذف قيمة %1 في الكائن %2.</translation>
    </message>
    <message>
        <source>It can be put back as long as this key stays open and nobody writes it.</source>
        <translation>يمكن إرجاعها ما دام هذا المفتاح مفتوحًا ولم يكتبه أحد.</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>حذف المفتاح</translation>
    </message>
    <message>
        <source>The value was changed since. Nothing was put back.</source>
        <translation>تغيّرت القيمة منذ ذلك الحين. لم يُرجَع شيء.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else. Nothing was saved.</source>
        <translation>غيّر شخص آخر القيمة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else meanwhile. This is what saving changes now.</source>
        <translation>غيّر شخص آخر القيمة في الأثناء. هذا ما يغيّره الحفظ الآن.</translation>
    </message>
    <message>
        <source>The value was changed by somebody else. Nothing was deleted.</source>
        <translation>غيّر شخص آخر القيمة. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>It is shown as it is now. Delete it again if that may go.</source>
        <translation>تظهر الآن بحالتها الحالية. احذفها مجددًا إن لم تعد لازمة.</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week calendar of the cron triggers</source>
        <translation>التقويم الأسبوعي لمشغّلات cron</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
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
    <message>
        <source>Delete %1 KV keys</source>
        <translation>حذف %1 من مفاتيح KV</translation>
    </message>
    <message>
        <source>Write the KV key %1</source>
        <translation>كتابة مفتاح KV ‏%1</translation>
    </message>
    <message>
        <source>Delete the KV key %1</source>
        <translation>حذف مفتاح KV ‏%1</translation>
    </message>
    <message>
        <source>Rename the KV key %1 to %2</source>
        <translation>إعادة تسمية مفتاح KV ‏%1 إلى %2</translation>
    </message>
    <message>
        <source>Set the alarm of the State object %1</source>
        <translation>ضبط منبّه كائن State ‏%1</translation>
    </message>
    <message>
        <source>Delete the alarm of the State object %1</source>
        <translation>حذف منبّه كائن State ‏%1</translation>
    </message>
    <message>
        <source>Delete the data of the State object %1</source>
        <translation>حذف بيانات كائن State ‏%1</translation>
    </message>
    <message>
        <source>Write the State value %1</source>
        <translation>كتابة قيمة State ‏%1</translation>
    </message>
    <message>
        <source>Delete the State value %1</source>
        <translation>حذف قيمة State ‏%1</translation>
    </message>
    <message>
        <source>create add make</source>
        <translation>إنشاء إضافة جديد</translation>
    </message>
    <message>
        <source>open show all</source>
        <translation>فتح عرض الكل</translation>
    </message>
    <message>
        <source>open show</source>
        <translation>فتح عرض</translation>
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
    <name>ZoneBox</name>
    <message>
        <source>Time zone of local times</source>
        <translation>المنطقة الزمنية للأوقات المحلية</translation>
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
    <name>tovuk::views::CreateBindingDialog</name>
    <message>
        <source>Create a service binding</source>
        <translation>إنشاء ارتباط خدمة</translation>
    </message>
    <message>
        <source>Name of the binding</source>
        <translation>اسم الارتباط</translation>
    </message>
    <message>
        <source>Create service binding %1</source>
        <translation>إنشاء ارتباط الخدمة %1</translation>
    </message>
</context>
<context>
    <name>tovuk::views::CreateDatabaseDialog</name>
    <message>
        <source>Import an SQLite file</source>
        <translation>استيراد ملف SQLite</translation>
    </message>
    <message>
        <source>Create an SQLite database</source>
        <translation>إنشاء قاعدة بيانات SQLite</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>اسم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Import SQLite database %1</source>
        <translation>استيراد قاعدة بيانات SQLite ‏%1</translation>
    </message>
    <message>
        <source>Create SQLite database %1</source>
        <translation>إنشاء قاعدة بيانات SQLite ‏%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
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
