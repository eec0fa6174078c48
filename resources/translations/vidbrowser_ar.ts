<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&amp;General</source>
        <translation>&amp;عام</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;مفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>({count} times)</source>
        <translation>
            <numerusform>({count} مرة)</numerusform>
            <numerusform>(مرة واحدة: {count})</numerusform>
            <numerusform>(مرتين: {count})</numerusform>
            <numerusform>({count} مرات)</numerusform>
            <numerusform>({count} مرة)</numerusform>
            <numerusform>({count} مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a record</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>-</source>
        <translation>-</translation>
    </message>
    <message>
        <source>-, Alt+Enter</source>
        <translation>-، Alt+Enter</translation>
    </message>
    <message>
        <source>1 of 5</source>
        <translation>1 من 5</translation>
    </message>
    <message>
        <source>12 or more</source>
        <translation>12 أو أكثر</translation>
    </message>
    <message>
        <source>2 million at most</source>
        <translation>مليونان على الأكثر</translation>
    </message>
    <message>
        <source>2 of 5</source>
        <translation>2 من 5</translation>
    </message>
    <message>
        <source>20 minutes to an hour</source>
        <translation>من 20 دقيقة إلى ساعة</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 من 5</translation>
    </message>
    <message>
        <source>4 of 5</source>
        <translation>4 من 5</translation>
    </message>
    <message>
        <source>4 of 5 or more</source>
        <translation>4 من 5 أو أكثر</translation>
    </message>
    <message>
        <source>4 to 20 minutes</source>
        <translation>من 4 إلى 20 دقيقة</translation>
    </message>
    <message>
        <source>5 of 5</source>
        <translation>5 من 5</translation>
    </message>
    <message>
        <source>A command, a saved search, a folder, a tag…</source>
        <translation>أمر أو بحث محفوظ أو مجلد أو وسم…</translation>
    </message>
    <message>
        <source>A note has {most} characters at most.</source>
        <translation>لا تزيد الملاحظة على {most} حرفًا.</translation>
    </message>
    <message>
        <source>A path in the library file leads out of its folder and was left out</source>
        <translation>يقود مسار في ملف المكتبة إلى خارج مجلده؛ وقد أُهمل</translation>
    </message>
    <message>
        <source>A query can hold {most} words at most</source>
        <translation>لا يتسع البحث لأكثر من {most} كلمة</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>لا بد من اسم للبحث المحفوظ.</translation>
    </message>
    <message>
        <source>A second document begins here and is left out</source>
        <translation>يبدأ هنا مستند ثانٍ، وهو متروك</translation>
    </message>
    <message>
        <source>A tag has {most} characters at most.</source>
        <translation>لا يزيد الوسم على {most} حرفًا.</translation>
    </message>
    <message>
        <source>A value is missing here</source>
        <translation>توجد قيمة ناقصة هنا</translation>
    </message>
    <message>
        <source>About Vidbrowser</source>
        <translation>حول Vidbrowser</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Added first</source>
        <translation>الأقدم إضافة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Addresses that hold a user name are not fetched.</source>
        <translation>لا تُجلب العناوين التي فيها اسم مستخدم.</translation>
    </message>
    <message>
        <source>Age limit</source>
        <translation>الحد العمري</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All As They Were</source>
        <translation>إعادة الكل</translation>
    </message>
    <message>
        <source>All Commands…</source>
        <translation>كل الأوامر…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All files were read, nothing was lost.</source>
        <translation>قُرئت كل الملفات ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>All marks were forgotten.</source>
        <translation>نُسيت كل العلامات.</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>كلها معًا</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>دائمًا</translation>
    </message>
    <message numerus="yes">
        <source>All {count} Shown</source>
        <translation>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
            <numerusform>كل {count} المعروضة</numerusform>
        </translation>
    </message>
    <message>
        <source>Also by {channel}</source>
        <translation>من {channel} أيضًا</translation>
    </message>
    <message>
        <source>Also by {channel}, on the same day</source>
        <translation>من {channel} أيضًا، في اليوم نفسه</translation>
    </message>
    <message numerus="yes">
        <source>Also by {channel}, {count} days apart</source>
        <comment>Also by {channel}, {count} day apart</comment>
        <translation>
            <numerusform>من {channel} أيضًا، بفارق {count} يوم</numerusform>
            <numerusform>من {channel} أيضًا، بفارق {count} يوم</numerusform>
            <numerusform>من {channel} أيضًا، بفارق {count} يومين</numerusform>
            <numerusform>من {channel} أيضًا، بفارق {count} أيام</numerusform>
            <numerusform>من {channel} أيضًا، بفارق {count} يومًا</numerusform>
            <numerusform>من {channel} أيضًا، بفارق {count} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt+Enter, Alt+click</source>
        <translation>Alt+Enter، Alt+نقر</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+أعلى، Alt+أسفل</translation>
    </message>
    <message>
        <source>Always fetch them</source>
        <translation>جلبها دائمًا</translation>
    </message>
    <message>
        <source>An hour or more</source>
        <translation>ساعة أو أكثر</translation>
    </message>
    <message numerus="yes">
        <source>And {count} more of the kind.</source>
        <translation>
            <numerusform>ولا غيرها ({count}).</numerusform>
            <numerusform>وواحد آخر من هذا النوع ({count}).</numerusform>
            <numerusform>واثنان آخران من هذا النوع ({count}).</numerusform>
            <numerusform>و{count} أخرى من هذا النوع.</numerusform>
            <numerusform>و{count} أخرى من هذا النوع.</numerusform>
            <numerusform>و{count} أخرى من هذا النوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more parts exclude everything.</source>
        <translation>
            <numerusform>ولا أجزاء أخرى ({count}) تستبعد كل شيء.</numerusform>
            <numerusform>وجزء واحد آخر ({count}) يستبعد كل شيء.</numerusform>
            <numerusform>وجزءان آخران ({count}) يستبعدان كل شيء.</numerusform>
            <numerusform>و{count} أجزاء أخرى تستبعد كل شيء.</numerusform>
            <numerusform>و{count} جزءًا آخر تستبعد كل شيء.</numerusform>
            <numerusform>و{count} جزء آخر تستبعد كل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation>
            <numerusform>ولا غيرها ({count}).</numerusform>
            <numerusform>وواحد آخر ({count}).</numerusform>
            <numerusform>واثنان آخران ({count}).</numerusform>
            <numerusform>و{count} أخرى.</numerusform>
            <numerusform>و{count} أخرى.</numerusform>
            <numerusform>و{count} أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more; the log has them.</source>
        <translation>
            <numerusform>ولا غيرها ({count})؛ تجدها في السجل اليومي.</numerusform>
            <numerusform>وواحدة أخرى ({count})؛ تجدها في السجل اليومي.</numerusform>
            <numerusform>واثنتان أخريان ({count})؛ تجدهما في السجل اليومي.</numerusform>
            <numerusform>و{count} أخرى؛ تجدها في السجل اليومي.</numerusform>
            <numerusform>و{count} أخرى؛ تجدها في السجل اليومي.</numerusform>
            <numerusform>و{count} أخرى؛ تجدها في السجل اليومي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Name…</source>
        <translation>اسم آخر…</translation>
    </message>
    <message>
        <source>Another user listens where this program&apos;s first window does. Nothing was said there, and this window was opened by itself.</source>
        <translation>ثمة مستخدم آخر حيث تستمع النافذة الأولى لهذا البرنامج. لم يُرسل إليه شيء، وفُتحت هذه النافذة مستقلة.</translation>
    </message>
    <message>
        <source>Another window of this program does not answer, so this one was opened beside it. What is saved in one is not seen by the other before it is opened again.</source>
        <translation>لا تستجيب نافذة أخرى لهذا البرنامج، ففُتحت هذه إلى جانبها. ما يُحفظ في إحداهما لا يظهر في الأخرى حتى تُفتح من جديد.</translation>
    </message>
    <message>
        <source>Any of Them</source>
        <translation>أي منها</translation>
    </message>
    <message>
        <source>Any of the chosen tags is enough</source>
        <translation>يكفي أحد الوسوم المختارة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Arrows, Page Up, Page Down, Home, End</source>
        <translation>الأسهم، Page Up، Page Down، Home، End</translation>
    </message>
    <message>
        <source>As It Was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>As in the Plot</source>
        <translation>كما في المخطط</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>كجداول</translation>
    </message>
    <message>
        <source>As the System</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Ask where one is missing</source>
        <translation>السؤال عند غياب صورة</translation>
    </message>
    <message>
        <source>At each start</source>
        <translation>عند كل بدء</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>الإتاحة</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>العودة إلى السجلات</translation>
    </message>
    <message>
        <source>Back to the records (Esc)</source>
        <translation>العودة إلى السجلات (Esc)</translation>
    </message>
    <message>
        <source>Begin With No Marks</source>
        <translation>البدء بلا علامات</translation>
    </message>
    <message>
        <source>Begin a query</source>
        <translation>بدء بحث</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>الأكثر صلة</translation>
    </message>
    <message>
        <source>Both have the tag “{tag}”</source>
        <translation>لكليهما الوسم «{tag}»</translation>
    </message>
    <message numerus="yes">
        <source>Both have the tag “{tag}” and {count} others</source>
        <comment>Both have the tag “{tag}” and {count} other</comment>
        <translation>
            <numerusform>لكليهما الوسم «{tag}» و{count} وسم آخر</numerusform>
            <numerusform>لكليهما الوسم «{tag}» و{count} وسم آخر</numerusform>
            <numerusform>لكليهما الوسم «{tag}» و{count} وسمين آخرين</numerusform>
            <numerusform>لكليهما الوسم «{tag}» و{count} وسوم أخرى</numerusform>
            <numerusform>لكليهما الوسم «{tag}» و{count} وسمًا آخر</numerusform>
            <numerusform>لكليهما الوسم «{tag}» و{count} وسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Both link to {link}</source>
        <translation>كلاهما يشير إلى {link}</translation>
    </message>
    <message numerus="yes">
        <source>Both link to {link} and {count} other places</source>
        <comment>Both link to {link} and {count} other place</comment>
        <translation>
            <numerusform>كلاهما يشير إلى {link} وإلى {count} موضع آخر</numerusform>
            <numerusform>كلاهما يشير إلى {link} وإلى {count} موضع آخر</numerusform>
            <numerusform>كلاهما يشير إلى {link} وإلى {count} موضعين آخرين</numerusform>
            <numerusform>كلاهما يشير إلى {link} وإلى {count} مواضع أخرى</numerusform>
            <numerusform>كلاهما يشير إلى {link} وإلى {count} موضعًا آخر</numerusform>
            <numerusform>كلاهما يشير إلى {link} وإلى {count} موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>By hours</source>
        <translation>حسب الساعات</translation>
    </message>
    <message>
        <source>By number of records</source>
        <translation>حسب عدد السجلات</translation>
    </message>
    <message>
        <source>By views</source>
        <translation>حسب المشاهدات</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for a spreadsheet</source>
        <translation>CSV لجداول البيانات</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled: what was read is shown, the rest was not read.</source>
        <translation>أُلغيت القراءة: يُعرض ما قُرئ، ولم يُقرأ الباقي.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Category, Z to A</source>
        <translation>الفئة تنازليًا</translation>
    </message>
    <message>
        <source>Changed over time</source>
        <translation>تغيّر مع الوقت</translation>
    </message>
    <message>
        <source>Changes in the folders are looked for</source>
        <translation>البحث عن التغييرات في المجلدات</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Channel, Z to A</source>
        <translation>القناة تنازليًا</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>Chapter {number}</source>
        <translation>الفصل {number}</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Chinese, Japanese and Korean</source>
        <translation>الصينية واليابانية والكورية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the Query</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Columns of the Table…</source>
        <translation>أعمدة الجدول…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>الإكمالات</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy Links</source>
        <translation>نسخ الروابط</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy Title</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy Title and Link</source>
        <translation>نسخ العنوان والرابط</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as Picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Copy as Table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Copying failed: {reason}.</source>
        <translation>فشل النسخ: {reason}.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العد…</translation>
    </message>
    <message>
        <source>Ctrl with these</source>
        <translation>Ctrl مع هذه</translation>
    </message>
    <message>
        <source>Ctrl with these, Ctrl+Space</source>
        <translation>Ctrl مع هذه، Ctrl+مسافة</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Shift with these</source>
        <translation>Ctrl+Shift مع هذه</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete, Backspace</source>
        <translation>Delete، Backspace</translation>
    </message>
    <message>
        <source>Delete, Backspace, double click</source>
        <translation>Delete، Backspace، نقر مزدوج</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation>حذف {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Description: {text}</source>
        <translation>الوصف: {text}</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Detail Pane</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Did you mean {fields}?</source>
        <translation>هل تقصد {fields}؟</translation>
    </message>
    <message>
        <source>Dislikes</source>
        <translation>لم يعجبني</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Drop That Part</source>
        <translation>حذف هذا الجزء</translation>
    </message>
    <message>
        <source>Drop a folder of records here</source>
        <translation>أفلت هنا مجلدًا من السجلات</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add {count} things to the library</source>
        <translation>
            <numerusform>أفلت لإضافة {count} عنصر إلى المكتبة</numerusform>
            <numerusform>أفلت لإضافة عنصر واحد ({count}) إلى المكتبة</numerusform>
            <numerusform>أفلت لإضافة عنصرين ({count}) إلى المكتبة</numerusform>
            <numerusform>أفلت لإضافة {count} عناصر إلى المكتبة</numerusform>
            <numerusform>أفلت لإضافة {count} عنصرًا إلى المكتبة</numerusform>
            <numerusform>أفلت لإضافة {count} عنصر إلى المكتبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add {name} to the library</source>
        <translation>أفلت لإضافة {name} إلى المكتبة</translation>
    </message>
    <message>
        <source>Drop {part}</source>
        <translation>حذف {part}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Enter includes, − excludes</source>
        <translation>إدخال للتضمين، − للاستبعاد</translation>
    </message>
    <message>
        <source>Enter or double-click to edit, Alt+click for not</source>
        <translation>إدخال أو نقر مزدوج للتحرير، Alt+نقر للنفي</translation>
    </message>
    <message>
        <source>Enter plays the video there</source>
        <translation>مفتاح Enter يشغّل الفيديو من هناك</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>إدخال، مسافة</translation>
    </message>
    <message>
        <source>Entry {number}: {reason}</source>
        <translation>العنصر {number}: {reason}</translation>
    </message>
    <message>
        <source>Entry {place} is left out: {reason}</source>
        <translation>تُرك العنصر {place} من القائمة: {reason}</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>الحلقة</translation>
    </message>
    <message>
        <source>Error Details</source>
        <translation>تفاصيل الخطأ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc, Down, Enter</source>
        <translation>Esc، أسفل، إدخال</translation>
    </message>
    <message>
        <source>Every file that could not be read, and everything that was lost in reading.</source>
        <translation>كل ملف تعذرت قراءته، وكل ما فُقد عند القراءة.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export Library</source>
        <translation>تصدير المكتبة</translation>
    </message>
    <message>
        <source>Export Library…</source>
        <translation>تصدير المكتبة…</translation>
    </message>
    <message>
        <source>Export Marks</source>
        <translation>تصدير العلامات</translation>
    </message>
    <message>
        <source>Export Marks…</source>
        <translation>تصدير العلامات…</translation>
    </message>
    <message>
        <source>Export Records…</source>
        <translation>تصدير السجلات…</translation>
    </message>
    <message>
        <source>Export What Is Not in the Library</source>
        <translation>تصدير ما ليس في المكتبة</translation>
    </message>
    <message>
        <source>Export What Is Not in the Library…</source>
        <translation>تصدير ما ليس في المكتبة…</translation>
    </message>
    <message>
        <source>Export plots</source>
        <translation>تصدير المخططات</translation>
    </message>
    <message numerus="yes">
        <source>Export {count} records</source>
        <translation>
            <numerusform>تصدير {count} سجل</numerusform>
            <numerusform>تصدير سجل واحد ({count})</numerusform>
            <numerusform>تصدير سجلين ({count})</numerusform>
            <numerusform>تصدير {count} سجلات</numerusform>
            <numerusform>تصدير {count} سجلًا</numerusform>
            <numerusform>تصدير {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting the library to {file}…</source>
        <translation>يجري تصدير المكتبة إلى {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting {count} records to {file}…</source>
        <translation>
            <numerusform>يجري تصدير {count} سجل إلى {file}…</numerusform>
            <numerusform>يجري تصدير سجل واحد ({count}) إلى {file}…</numerusform>
            <numerusform>يجري تصدير سجلين ({count}) إلى {file}…</numerusform>
            <numerusform>يجري تصدير {count} سجلات إلى {file}…</numerusform>
            <numerusform>يجري تصدير {count} سجلًا إلى {file}…</numerusform>
            <numerusform>يجري تصدير {count} سجل إلى {file}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch Pictures</source>
        <translation>جلب الصور</translation>
    </message>
    <message>
        <source>Fetch Pictures for Everything Shown</source>
        <translation>جلب صور كل المعروض</translation>
    </message>
    <message>
        <source>Fetch Pictures from the Network</source>
        <translation>جلب الصور من الشبكة</translation>
    </message>
    <message>
        <source>Fetch Pictures…</source>
        <translation>جلب الصور…</translation>
    </message>
    <message>
        <source>Fetch pictures</source>
        <translation>جلب الصور</translation>
    </message>
    <message>
        <source>Fetch pictures?</source>
        <translation>هل تُجلب الصور؟</translation>
    </message>
    <message>
        <source>Fetching pictures</source>
        <translation>جلب الصور</translation>
    </message>
    <message>
        <source>Fetching pictures… {done} of {total}</source>
        <translation>جلب الصور… {done} من {total}</translation>
    </message>
    <message>
        <source>Fetching pictures… {done} of {total}, {rate} a second</source>
        <translation>جلب الصور… {done} من {total}، {rate} في الثانية</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files of videos are played by</source>
        <translation>تُشغَّل ملفات الفيديو بواسطة</translation>
    </message>
    <message>
        <source>Filter By It</source>
        <translation>التصفية به</translation>
    </message>
    <message>
        <source>Filter by This</source>
        <translation>التصفية حسب هذا</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>المرشحات ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Filters, {count} chosen</source>
        <translation>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
            <numerusform>المرشحات، المختار {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>البحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Find in the Description</source>
        <translation>بحث في الوصف</translation>
    </message>
    <message>
        <source>Find in the description</source>
        <translation>البحث في الوصف</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Find in the subtitles of this record</source>
        <translation>البحث في ترجمة هذا السجل</translation>
    </message>
    <message>
        <source>Find in {list}</source>
        <translation>البحث في «{list}»</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Folders Are Here…</source>
        <translation>المجلدات موجودة هنا…</translation>
    </message>
    <message>
        <source>For adults</source>
        <translation>للبالغين</translation>
    </message>
    <message>
        <source>Forget All Marks</source>
        <translation>نسيان كل العلامات</translation>
    </message>
    <message>
        <source>Forget History</source>
        <translation>نسيان سجل المشاهدة</translation>
    </message>
    <message>
        <source>Forget History…</source>
        <translation>نسيان سجل المشاهدة…</translation>
    </message>
    <message>
        <source>Forget What I Watched and Opened</source>
        <translation>نسيان ما شوهد وما فُتح</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Google Takeout, history</source>
        <translation>Google Takeout، سجل المشاهدة</translation>
    </message>
    <message>
        <source>Google Takeout, playlist</source>
        <translation>Google Takeout، قائمة تشغيل</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Has just been live</source>
        <translation>انتهى البث للتو</translation>
    </message>
    <message>
        <source>Has: {field}</source>
        <translation>يوجد: {field}</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Hide Watched</source>
        <translation>إخفاء ما شوهد</translation>
    </message>
    <message>
        <source>History was forgotten.</source>
        <translation>نُسي سجل المشاهدة.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Import From .nfo Files of Kodi…</source>
        <translation>استيراد من ملفات ‎.nfo الخاصة ببرنامج Kodi…</translation>
    </message>
    <message>
        <source>Import Marks</source>
        <translation>استيراد العلامات</translation>
    </message>
    <message>
        <source>Import Marks, a History or a Playlist</source>
        <translation>استيراد علامات أو سجل مشاهدة أو قائمة تشغيل</translation>
    </message>
    <message>
        <source>Import Marks…</source>
        <translation>استيراد العلامات…</translation>
    </message>
    <message>
        <source>Import What Kodi Has as Watched</source>
        <translation>استيراد ما عُدّ مشاهَدًا في Kodi</translation>
    </message>
    <message>
        <source>Importing marks</source>
        <translation>استيراد العلامات</translation>
    </message>
    <message>
        <source>Importing marks…</source>
        <translation>جارٍ استيراد العلامات…</translation>
    </message>
    <message>
        <source>Incomplete download</source>
        <translation>تنزيل غير مكتمل</translation>
    </message>
    <message>
        <source>It cannot be listed: {reason}</source>
        <translation>لا يمكن سرد محتواه: {reason}</translation>
    </message>
    <message>
        <source>It holds more than this version of the program reads of one library file</source>
        <translation>يحوي أكثر مما يقرؤه هذا الإصدار من البرنامج من ملف مكتبة واحد</translation>
    </message>
    <message>
        <source>It is a web page, but no history of Google Takeout</source>
        <translation>هذه صفحة ويب، لكنها ليست سجل مشاهدة من Google Takeout</translation>
    </message>
    <message>
        <source>It is an archive, but neither of NewPipe nor of Google Takeout with a history of YouTube. Unpack it and import what is in it</source>
        <translation>هذا أرشيف، لكنه ليس من NewPipe ولا من Google Takeout مع سجل مشاهدة YouTube. فُكّ ضغطه ثم استورد ما فيه</translation>
    </message>
    <message>
        <source>It is empty and not the folder that it was, as where a disk is not mounted: its records are kept. Take it out of the library if they are to go</source>
        <translation>المجلد فارغ وليس هو المجلد السابق، كما يحدث عندما لا يكون القرص موصولًا: تبقى سجلاته محفوظة. أزِله من المكتبة إن كان ينبغي أن تزول</translation>
    </message>
    <message>
        <source>It is larger than {most} MB</source>
        <translation>حجمه أكبر من {most} م.ب</translation>
    </message>
    <message>
        <source>It is no entry of a history</source>
        <translation>ليس عنصرًا من سجل مشاهدة</translation>
    </message>
    <message>
        <source>It is no entry of a history or a playlist</source>
        <translation>ليس عنصرًا من سجل مشاهدة ولا من قائمة تشغيل</translation>
    </message>
    <message>
        <source>It is no library file of vidbrowser</source>
        <translation>ليس ملف مكتبة من vidbrowser</translation>
    </message>
    <message>
        <source>It is no mark of a video</source>
        <translation>ليست علامة لفيديو</translation>
    </message>
    <message>
        <source>It is no site and id</source>
        <translation>ليس موقعًا ومعرّفًا</translation>
    </message>
    <message>
        <source>It is not a whole JPEG, PNG, WebP or GIF picture.</source>
        <translation>ليست صورة كاملة بصيغة JPEG أو PNG أو WebP أو GIF.</translation>
    </message>
    <message>
        <source>It is nothing that marks can be read from</source>
        <translation>لا يمكن قراءة علامات من هذا الملف</translation>
    </message>
    <message>
        <source>It lists no videos</source>
        <translation>لا يتضمن أي فيديو</translation>
    </message>
    <message>
        <source>It names no video</source>
        <translation>لا يذكر أي فيديو</translation>
    </message>
    <message>
        <source>It names no video: it is gone, or was no video</source>
        <translation>لا يذكر أي فيديو: حُذف الفيديو أو لم يكن فيديو</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>يقوم على:</translation>
    </message>
    <message>
        <source>It tells of more than {most} videos</source>
        <translation>يذكر أكثر من {most} فيديو</translation>
    </message>
    <message>
        <source>It was broken off: pictures are not fetched now.</source>
        <translation>توقّف ذلك: لا تُجلب الصور الآن.</translation>
    </message>
    <message>
        <source>It was not watched</source>
        <translation>لم يُشاهَد</translation>
    </message>
    <message>
        <source>It was shown as an advertisement</source>
        <translation>عُرض بوصفه إعلانًا</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program</source>
        <translation>كتبه إصدار أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program, which can open it</source>
        <translation>كتبه إصدار أحدث من هذا البرنامج يستطيع فتحه</translation>
    </message>
    <message>
        <source>Its Duplicates</source>
        <translation>نسخه المكررة</translation>
    </message>
    <message>
        <source>Its address leads to no video</source>
        <translation>عنوانه لا يؤدي إلى فيديو</translation>
    </message>
    <message>
        <source>Its database cannot be read: {reason}</source>
        <translation>لا يمكن قراءة قاعدة بياناته: {reason}</translation>
    </message>
    <message>
        <source>Its database is larger than {most} MB</source>
        <translation>قاعدة بياناته أكبر من {most} م.ب</translation>
    </message>
    <message>
        <source>Its files cannot be looked at: {reason}</source>
        <translation>لا يمكن الاطلاع على ملفاته: {reason}</translation>
    </message>
    <message>
        <source>JSON or CSV (*.json *.csv)</source>
        <translation>JSON أو CSV (*.json *.csv)</translation>
    </message>
    <message>
        <source>Jump to a title</source>
        <translation>الانتقال إلى عنوان</translation>
    </message>
    <message>
        <source>Keeping it for the next start failed: {reason}.</source>
        <translation>فشل حفظه للبدء التالي: {reason}.</translation>
    </message>
    <message>
        <source>Keeping marks…</source>
        <translation>جارٍ حفظ العلامات…</translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation>محفوظ لوقت لاحق</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys and Query Language</source>
        <translation>المفاتيح ولغة البحث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind, Z to A</source>
        <translation>النوع تنازليًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language, Z to A</source>
        <translation>اللغة تنازليًا</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>آخر ما فُتح</translation>
    </message>
    <message>
        <source>Last watched</source>
        <translation>آخر ما شوهد</translation>
    </message>
    <message>
        <source>Least commented</source>
        <translation>الأقل تعليقات</translation>
    </message>
    <message>
        <source>Least liked</source>
        <translation>الأقل إعجابًا</translation>
    </message>
    <message>
        <source>Least viewed</source>
        <translation>الأقل مشاهدة</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Left, Right, Page Up, Page Down, Home, End</source>
        <translation>يسار، يمين، Page Up، Page Down، Home، End</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Letters typed among the records</source>
        <translation>الحروف المكتوبة بين السجلات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Library Pane</source>
        <translation>لوحة المكتبة</translation>
    </message>
    <message>
        <source>Library files (*{ending})</source>
        <translation>ملفات المكتبة (*{ending})</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Link copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>Links that begin with “{scheme}” are not opened; copy it to use it elsewhere.</source>
        <translation>لا تُفتح الروابط التي تبدأ بـ «{scheme}»؛ انسخ الرابط لاستعماله في مكان آخر.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>List, Z to A</source>
        <translation>القائمة تنازليًا</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Live or upcoming</source>
        <translation>مباشر أو قادم</translation>
    </message>
    <message>
        <source>Live state</source>
        <translation>حالة البث</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>بث مباشر</translation>
    </message>
    <message>
        <source>Loading the library…</source>
        <translation>يجري تحميل المكتبة…</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>جارٍ تحميل الصورة…</translation>
    </message>
    <message>
        <source>Loading what was kept of it failed: {reason}.</source>
        <translation>فشل تحميل ما حُفظ منه: {reason}.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل اليومي</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Looking for what is related…</source>
        <translation>يجري البحث عن السجلات ذات الصلة…</translation>
    </message>
    <message>
        <source>Looking through folders…</source>
        <translation>يجري تفحص المجلدات…</translation>
    </message>
    <message>
        <source>Looking where it is failed: {reason}.</source>
        <translation>فشل البحث عن مكانه: {reason}.</translation>
    </message>
    <message>
        <source>M3U8 playlist</source>
        <translation>قائمة تشغيل M3U8</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Marks are written to {file}…</source>
        <translation>تُكتب العلامات إلى {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Marks of {count} videos exported to {file}</source>
        <translation>
            <numerusform>صُدِّرت علامات {count} فيديو إلى {file}</numerusform>
            <numerusform>صُدِّرت علامات فيديو واحد ({count}) إلى {file}</numerusform>
            <numerusform>صُدِّرت علامات فيديوهين ({count}) إلى {file}</numerusform>
            <numerusform>صُدِّرت علامات {count} فيديوهات إلى {file}</numerusform>
            <numerusform>صُدِّرت علامات {count} فيديو إلى {file}</numerusform>
            <numerusform>صُدِّرت علامات {count} فيديو إلى {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks of {count} videos imported</source>
        <comment>Marks of one video imported</comment>
        <translation>
            <numerusform>لم تُستورد علامات أي فيديو</numerusform>
            <numerusform>استُوردت علامات فيديو واحد</numerusform>
            <numerusform>استُوردت علامات فيديوهين</numerusform>
            <numerusform>استُوردت علامات {count} فيديوهات</numerusform>
            <numerusform>استُوردت علامات {count} فيديو</numerusform>
            <numerusform>استُوردت علامات {count} فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marks of {count} videos imported; the others were so already.</source>
        <translation>
            <numerusform>استُوردت علامات {count} فيديو؛ والبقية كانت كذلك من قبل.</numerusform>
            <numerusform>استُوردت علامات فيديو واحد ({count})؛ والبقية كانت كذلك من قبل.</numerusform>
            <numerusform>استُوردت علامات فيديوهين ({count})؛ والبقية كانت كذلك من قبل.</numerusform>
            <numerusform>استُوردت علامات {count} فيديوهات؛ والبقية كانت كذلك من قبل.</numerusform>
            <numerusform>استُوردت علامات {count} فيديو؛ والبقية كانت كذلك من قبل.</numerusform>
            <numerusform>استُوردت علامات {count} فيديو؛ والبقية كانت كذلك من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Media</source>
        <translation>ملف الوسائط</translation>
    </message>
    <message>
        <source>Members only</source>
        <translation>للأعضاء فقط</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menu، Shift+F10</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>ينقص: {field}</translation>
    </message>
    <message>
        <source>More than {most} levels are within each other here</source>
        <translation>هنا أكثر من {most} مستوى بعضها داخل بعض</translation>
    </message>
    <message>
        <source>More than {most} redirections.</source>
        <translation>أكثر من {most} عملية إعادة توجيه.</translation>
    </message>
    <message>
        <source>Most commented</source>
        <translation>الأكثر تعليقات</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>الأكثر إعجابًا</translation>
    </message>
    <message>
        <source>Most viewed</source>
        <translation>الأكثر مشاهدة</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>تحريك لأسفل</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>تحريك لأعلى</translation>
    </message>
    <message>
        <source>Moving {name}</source>
        <translation>نقل {name}</translation>
    </message>
    <message>
        <source>My Tags</source>
        <translation>وسومي</translation>
    </message>
    <message>
        <source>My Tags and Note</source>
        <translation>وسومي وملاحظتي</translation>
    </message>
    <message>
        <source>My Tags and Note…</source>
        <translation>وسومي وملاحظتي…</translation>
    </message>
    <message>
        <source>My rating</source>
        <translation>تقييمي</translation>
    </message>
    <message>
        <source>My rating, lowest first</source>
        <translation>تقييمي، الأدنى أولًا</translation>
    </message>
    <message>
        <source>My tag</source>
        <translation>وسمي</translation>
    </message>
    <message>
        <source>My tags</source>
        <translation>وسومي</translation>
    </message>
    <message numerus="yes">
        <source>My tags that all {count} selected videos have</source>
        <translation>
            <numerusform>وسومي المشتركة بين المختار: {count} فيديو</numerusform>
            <numerusform>وسومي المشتركة بين المختار: فيديو واحد ({count})</numerusform>
            <numerusform>وسومي المشتركة بين المختار: فيديوهان ({count})</numerusform>
            <numerusform>وسومي المشتركة بين المختار: {count} فيديوهات</numerusform>
            <numerusform>وسومي المشتركة بين المختار: {count} فيديو</numerusform>
            <numerusform>وسومي المشتركة بين المختار: {count} فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>My tags, with commas between them</source>
        <translation>وسومي، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>NDJSON, a record a line</source>
        <translation>NDJSON، سجل في كل سطر</translation>
    </message>
    <message>
        <source>NUL characters are shown as �</source>
        <translation>تظهر محارف NUL بالشكل �</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Never fetch them</source>
        <translation>عدم جلبها أبدًا</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Next Query</source>
        <translation>البحث التالي</translation>
    </message>
    <message>
        <source>Next Record</source>
        <translation>السجل التالي</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>No Rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>No entry of the list gives a record</source>
        <translation>لا يعطي أي عنصر من القائمة سجلًا</translation>
    </message>
    <message>
        <source>No file manager showed {file}</source>
        <translation>لم يُظهر أي مدير ملفات {file}</translation>
    </message>
    <message>
        <source>No file of the video lies beside the record.</source>
        <translation>لا يوجد ملف للفيديو بجانب السجل.</translation>
    </message>
    <message>
        <source>No font here has {letters}. Debian&apos;s are in {packages}.</source>
        <translation>لا خط هنا فيه {letters}. تجد خطوطها في دبيان ضمن {packages}.</translation>
    </message>
    <message>
        <source>No program opened {name}</source>
        <translation>لم يفتح أي برنامج {name}</translation>
    </message>
    <message>
        <source>No record answers to this query.</source>
        <translation>لا سجل يوافق هذا البحث.</translation>
    </message>
    <message>
        <source>No record answers to “{part}”.</source>
        <translation>لا سجل يوافق «{part}».</translation>
    </message>
    <message>
        <source>No record files here ({endings}); {there}</source>
        <translation>لا ملفات سجلات هنا ({endings})؛ {there}</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>لا سجل يوافق.</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>لم يُحدد سجل</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>لا سجلات</translation>
    </message>
    <message>
        <source>No records here; {there}</source>
        <translation>لا توجد سجلات هنا؛ {there}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not all could be imported.</source>
        <translation>تعذّر استيراد كل شيء.</translation>
    </message>
    <message>
        <source>Not all subtitles of {folder} are searched: {reason}.</source>
        <translation>لا يشمل البحث كل ترجمات {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Not said in this record</source>
        <translation>لم يُقل في هذا السجل</translation>
    </message>
    <message>
        <source>Not there at the moment: {folders}</source>
        <translation>غير موجود حاليًا: {folders}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note nothing</source>
        <translation>عدم تدوين شيء</translation>
    </message>
    <message>
        <source>Note when</source>
        <translation>تدوين وقت الفتح</translation>
    </message>
    <message>
        <source>Nothing follows that could be left out</source>
        <translation>لا يتبع ذلك شيء يمكن استبعاده</translation>
    </message>
    <message>
        <source>Nothing follows {text}</source>
        <translation>لا شيء يتبع {text}</translation>
    </message>
    <message>
        <source>Nothing is between the parentheses</source>
        <translation>لا شيء بين القوسين</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>لا شيء باسم «{text}».</translation>
    </message>
    <message>
        <source>Nothing is related to this record.</source>
        <translation>لا شيء له صلة بهذا السجل.</translation>
    </message>
    <message>
        <source>Nothing is shown that could be exported.</source>
        <translation>لا شيء معروض يمكن تصديره.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no pictures are fetched. A click ends that.</source>
        <translation>لا شيء يغادر هذا الحاسوب: لا تُجلب أي صور. نقرة واحدة تنهي ذلك.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Number of records shown</source>
        <translation>عدد السجلات المعروضة</translation>
    </message>
    <message numerus="yes">
        <source>Of {count} records the description is missing: their files could not be read.</source>
        <translation>
            <numerusform>لا ينقص الوصف في أي سجل ({count}).</numerusform>
            <numerusform>ينقص الوصف في سجل واحد ({count}): تعذرت قراءة ملفه.</numerusform>
            <numerusform>ينقص الوصف في سجلين ({count}): تعذرت قراءة ملفيهما.</numerusform>
            <numerusform>ينقص الوصف في {count} سجلات: تعذرت قراءة ملفاتها.</numerusform>
            <numerusform>ينقص الوصف في {count} سجلًا: تعذرت قراءة ملفاتها.</numerusform>
            <numerusform>ينقص الوصف في {count} سجل: تعذرت قراءة ملفاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off-line</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>On-line</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Only folders and files can be added.</source>
        <translation>لا يمكن إضافة غير المجلدات والملفات.</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched.</source>
        <translation>لا تُجلب إلا عناوين http وhttps.</translation>
    </message>
    <message>
        <source>Only proxies that speak HTTP can be used.</source>
        <translation>لا يمكن استخدام إلا الخوادم الوكيلة التي تعمل ببروتوكول HTTP.</translation>
    </message>
    <message>
        <source>Only the first {most} links can be followed here.</source>
        <translation>لا يمكن هنا اتباع أكثر من أول {most} رابط.</translation>
    </message>
    <message>
        <source>Only when asked ({key})</source>
        <translation>عند الطلب فقط ({key})</translation>
    </message>
    <message>
        <source>Only {most} characters of YAML are read; the rest is left out</source>
        <translation>لا يُقرأ من YAML إلا {most} محرف؛ ويُترك الباقي</translation>
    </message>
    <message>
        <source>Only {most} entries of a list are read</source>
        <translation>لا يُقرأ من القائمة أكثر من {most} عنصر</translation>
    </message>
    <message>
        <source>Open Another Folder…</source>
        <translation>فتح مجلد آخر…</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Open Files…</source>
        <translation>فتح ملفات…</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open Record Files</source>
        <translation>فتح ملفات سجلات</translation>
    </message>
    <message>
        <source>Open Video</source>
        <translation>فتح الفيديو</translation>
    </message>
    <message>
        <source>Open Video File</source>
        <translation>فتح ملف الفيديو</translation>
    </message>
    <message>
        <source>Open Videos</source>
        <translation>فتح الفيديوهات</translation>
    </message>
    <message>
        <source>Open Web Page</source>
        <translation>فتح صفحة الويب</translation>
    </message>
    <message>
        <source>Open a Folder of Records</source>
        <translation>فتح مجلد سجلات</translation>
    </message>
    <message>
        <source>Open the Record File</source>
        <translation>فتح ملف السجل</translation>
    </message>
    <message>
        <source>Open the Sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message numerus="yes">
        <source>Open {count}</source>
        <translation>
            <numerusform>فتح {count}</numerusform>
            <numerusform>فتح {count}</numerusform>
            <numerusform>فتح {count}</numerusform>
            <numerusform>فتح {count}</numerusform>
            <numerusform>فتح {count}</numerusform>
            <numerusform>فتح {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>Opened longest ago</source>
        <translation>الأقدم فتحًا</translation>
    </message>
    <message>
        <source>Opening the library failed.</source>
        <translation>تعذر فتح المكتبة.</translation>
    </message>
    <message>
        <source>Opens a list of choosers</source>
        <translation>يفتح قائمة المرشحات</translation>
    </message>
    <message>
        <source>Opens a list of values</source>
        <translation>يفتح قائمة قيم</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Others Like This</source>
        <translation>سجلات مشابهة</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Parquet for DuckDB, Spark and the like</source>
        <translation>Parquet لأدوات مثل DuckDB وSpark</translation>
    </message>
    <message>
        <source>Part of the query</source>
        <translation>جزء من البحث</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>نُسخت الصورة</translation>
    </message>
    <message>
        <source>Picture gone</source>
        <translation>الصورة لم تعد موجودة</translation>
    </message>
    <message>
        <source>Pictures are fetched from the network. Click to work off-line.</source>
        <translation>تُجلب الصور من الشبكة. انقر للعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Pictures are never fetched. Edit › Settings changes that.</source>
        <translation>لا تُجلب الصور أبدًا. يتغير ذلك في تحرير › الإعدادات.</translation>
    </message>
    <message>
        <source>Pictures are on the network. Their servers would learn which you look at.</source>
        <translation>الصور على الشبكة. ستعرف خوادمها ما تشاهده.</translation>
    </message>
    <message>
        <source>Pictures from the network</source>
        <translation>الصور من الشبكة</translation>
    </message>
    <message>
        <source>Pictures of records come from the addresses that stand in them. Those servers learn which pictures you look at. View › Fetch Pictures from the Network takes it back.</source>
        <translation>تأتي صور السجلات من العناوين المذكورة فيها. تعرف تلك الخوادم أي الصور تشاهد. يمكن التراجع من عرض › جلب الصور من الشبكة.</translation>
    </message>
    <message>
        <source>Pictures that have been fetched</source>
        <translation>الصور المجلوبة</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}</source>
        <translation>الصور: {done} من {total}</translation>
    </message>
    <message>
        <source>Pictures: {done} of {total}, a server asks to wait</source>
        <translation>الصور: {done} من {total}، وأحد الخوادم يطلب الانتظار</translation>
    </message>
    <message>
        <source>Place in file</source>
        <translation>الموضع في الملف</translation>
    </message>
    <message>
        <source>Place in list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>Plots as Tables</source>
        <translation>المخططات كجداول</translation>
    </message>
    <message>
        <source>Port {port} is not one of web servers.</source>
        <translation>المنفذ {port} ليس من منافذ خوادم الويب.</translation>
    </message>
    <message>
        <source>Premium only</source>
        <translation>للمشتركين فقط</translation>
    </message>
    <message>
        <source>Press a new key for {command}.</source>
        <translation>اضغط مفتاحًا جديدًا للأمر {command}.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>Previous Query</source>
        <translation>البحث السابق</translation>
    </message>
    <message>
        <source>Previous Record</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Problem Files</source>
        <translation>الملفات المعيبة</translation>
    </message>
    <message>
        <source>Problem Files…</source>
        <translation>الملفات المعيبة…</translation>
    </message>
    <message>
        <source>Problem files</source>
        <translation>الملفات المعيبة</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Published by day</source>
        <translation>النشر حسب اليوم</translation>
    </message>
    <message>
        <source>Published by month</source>
        <translation>النشر حسب الشهر</translation>
    </message>
    <message>
        <source>Published by weekday and hour (UTC)</source>
        <translation>النشر حسب يوم الأسبوع والساعة (UTC)</translation>
    </message>
    <message>
        <source>Published by year</source>
        <translation>النشر حسب السنة</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message numerus="yes">
        <source>Rating taken off {count} videos</source>
        <comment>Rating taken off {count} video</comment>
        <translation>
            <numerusform>أُزيل التقييم عن {count} فيديو</numerusform>
            <numerusform>أُزيل التقييم عن فيديو واحد ({count})</numerusform>
            <numerusform>أُزيل التقييم عن فيديوهين ({count})</numerusform>
            <numerusform>أُزيل التقييم عن {count} فيديوهات</numerusform>
            <numerusform>أُزيل التقييم عن {count} فيديو</numerusform>
            <numerusform>أُزيل التقييم عن {count} فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating taken off {title}</source>
        <translation>أُزيل التقييم عن {title}</translation>
    </message>
    <message>
        <source>Reading it failed: {reason}.</source>
        <translation>فشلت قراءته: {reason}.</translation>
    </message>
    <message>
        <source>Reading records…</source>
        <translation>تجري قراءة السجلات…</translation>
    </message>
    <message>
        <source>Reading records… {done}</source>
        <translation>تجري قراءة السجلات… {done}</translation>
    </message>
    <message>
        <source>Reading records… {done} of {total}</source>
        <translation>تجري قراءة السجلات… {done} من {total}</translation>
    </message>
    <message>
        <source>Reading records… {done} of {total}, {rate} a second</source>
        <translation>تجري قراءة السجلات… {done} من {total}، {rate} في الثانية</translation>
    </message>
    <message>
        <source>Reading records… {done} of {total}, {rate} a second, {left} left</source>
        <translation>تجري قراءة السجلات… {done} من {total}، {rate} في الثانية، بقي {left}</translation>
    </message>
    <message>
        <source>Reading records… {done}, {rate} a second</source>
        <translation>تجري قراءة السجلات… {done}، {rate} في الثانية</translation>
    </message>
    <message>
        <source>Reading subtitles</source>
        <translation>قراءة الترجمات</translation>
    </message>
    <message>
        <source>Reading subtitles… {done} of {total}</source>
        <translation>قراءة الترجمات… {done} من {total}</translation>
    </message>
    <message>
        <source>Reading the subtitles was cancelled: not all are searched. F5 goes on.</source>
        <translation>أُلغيت قراءة الترجمات: لا يشملها البحث كلها. المفتاح F5 يتابعها.</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>تجري قراءة الإصدارات…</translation>
    </message>
    <message>
        <source>Reading this file failed, see the log; the file is passed over</source>
        <translation>فشلت قراءة هذا الملف، انظر السجل اليومي؛ جرى تجاوز الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>أضيف حديثًا</translation>
    </message>
    <message>
        <source>Recently opened</source>
        <translation>فتح حديثًا</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Recorded live</source>
        <translation>سُجّل مباشرًا</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records ({endings})</source>
        <translation>سجلات ({endings})</translation>
    </message>
    <message>
        <source>Records are small text files ({endings}), one a video. They are found here by whatever is in them, as fast as you type.</source>
        <translation>السجلات ملفات نصية صغيرة ({endings})، لكل فيديو ملف. تجدها هنا بأي شيء فيها، بسرعة كتابتك.</translation>
    </message>
    <message>
        <source>Records cannot be sorted by this.</source>
        <translation>لا يمكن ترتيب السجلات حسب هذا.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>Remove from the Library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Renaming {name}</source>
        <translation>إعادة تسمية {name}</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace It</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replacing {name}</source>
        <translation>استبدال {name}</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Right and Left go to links, Enter opens one.</source>
        <translation>ينتقل اليمين واليسار بين الروابط، ويفتح الإدخال أحدها.</translation>
    </message>
    <message>
        <source>Room for fetched pictures</source>
        <translation>مساحة الصور المجلوبة</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل</translation>
    </message>
    <message>
        <source>Save the Query</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Save the Query…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Saving the library…</source>
        <translation>يجري حفظ المكتبة…</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>حفظ {name}</translation>
    </message>
    <message>
        <source>Scroll Back</source>
        <translation>التمرير إلى الخلف</translation>
    </message>
    <message>
        <source>Scroll the Description</source>
        <translation>تمرير الوصف</translation>
    </message>
    <message>
        <source>Search in Subtitles</source>
        <translation>البحث في الترجمة</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>الموسم</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Series, Z to A</source>
        <translation>السلسلة تنازليًا</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>النسب</translation>
    </message>
    <message>
        <source>Shift with these</source>
        <translation>Shift مع هذه</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>الأقصر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show Comments</source>
        <translation>عرض التعليقات</translation>
    </message>
    <message>
        <source>Show File</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>عرض السجل اليومي</translation>
    </message>
    <message>
        <source>Show More Comments</source>
        <translation>عرض المزيد من التعليقات</translation>
    </message>
    <message>
        <source>Show Related Records</source>
        <translation>إظهار السجلات ذات الصلة</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>العرض في المجلد</translation>
    </message>
    <message>
        <source>Show the record that is selected</source>
        <translation>عرض السجل المحدد</translation>
    </message>
    <message numerus="yes">
        <source>Show {count} Versions</source>
        <translation>
            <numerusform>إظهار {count} إصدار</numerusform>
            <numerusform>إظهار {count} إصدار</numerusform>
            <numerusform>إظهار {count} إصدارين</numerusform>
            <numerusform>إظهار {count} إصدارات</numerusform>
            <numerusform>إظهار {count} إصدارًا</numerusform>
            <numerusform>إظهار {count} إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown are the first {most} of {length} characters of this description.</source>
        <translation>المعروض أول {most} من {length} محرف من هذا الوصف.</translation>
    </message>
    <message>
        <source>Shows folders of video records. Record files are only ever read, and nothing leaves this machine but what you open, and pictures once you allow them.</source>
        <translation>يعرض مجلدات سجلات الفيديو. تُقرأ ملفات السجلات فقط ولا تُغيَّر، ولا شيء يغادر هذا الجهاز إلا ما تفتحه، وطلبات الصور بعد أن تسمح بها.</translation>
    </message>
    <message>
        <source>Signed in only</source>
        <translation>بعد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Similar to</source>
        <translation>مشابه لـ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Site, Z to A</source>
        <translation>الموقع تنازليًا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>الأصغر</translation>
    </message>
    <message numerus="yes">
        <source>Something went wrong ({count} times): Details…</source>
        <translation>
            <numerusform>حدث خطأ ({count} مرة): التفاصيل…</numerusform>
            <numerusform>حدث خطأ (مرة واحدة: {count}): التفاصيل…</numerusform>
            <numerusform>حدث خطأ (مرتين: {count}): التفاصيل…</numerusform>
            <numerusform>حدث خطأ ({count} مرات): التفاصيل…</numerusform>
            <numerusform>حدث خطأ ({count} مرة): التفاصيل…</numerusform>
            <numerusform>حدث خطأ ({count} مرة): التفاصيل…</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong: Details…</source>
        <translation>حدث خطأ: التفاصيل…</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>ترتيب حسب</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>Standard, and J and K for the next and the previous record</source>
        <translation>قياسي، مع J وK للسجل التالي والسابق</translation>
    </message>
    <message numerus="yes">
        <source>Star taken off {count} videos</source>
        <comment>Star taken off {count} video</comment>
        <translation>
            <numerusform>أُزيلت النجمة عن {count} فيديو</numerusform>
            <numerusform>أُزيلت النجمة عن فيديو واحد ({count})</numerusform>
            <numerusform>أُزيلت النجمة عن فيديوهين ({count})</numerusform>
            <numerusform>أُزيلت النجمة عن {count} فيديوهات</numerusform>
            <numerusform>أُزيلت النجمة عن {count} فيديو</numerusform>
            <numerusform>أُزيلت النجمة عن {count} فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>Star taken off {title}</source>
        <translation>أُزيلت النجمة عن {title}</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميز بنجمة</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>الترجمة المصاحبة</translation>
    </message>
    <message>
        <source>Subtitles are not searched any more; what was read of them is removed.</source>
        <translation>لم يعد البحث يشمل الترجمات؛ أُزيل ما قُرئ منها.</translation>
    </message>
    <message>
        <source>Subtitles are not searched yet, so what is said is not found. View › Search in Subtitles changes that.</source>
        <translation>لا يشمل البحث الترجمات بعد، لذا لا يُعثر على ما يقال. يمكن تغيير ذلك من «عرض» › «البحث في الترجمات».</translation>
    </message>
    <message>
        <source>Subtitles are read in the background; the query said:word finds what is said.</source>
        <translation>تُقرأ الترجمات في الخلفية؛ البحث said:word يعثر على ما يقال.</translation>
    </message>
    <message>
        <source>Subtitles are still being read: what is said is not found everywhere.</source>
        <translation>ما زالت الترجمات تُقرأ: لا يُعثر بعد على كل ما يقال.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab، Shift+Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>نُسخ الجدول</translation>
    </message>
    <message>
        <source>Tabs that indent are read as blanks</source>
        <translation>علامات الجدولة في بداية السطر تُقرأ مسافات</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags and note of {title} changed</source>
        <translation>غُيِّرت وسوم {title} وملاحظته</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {count} videos changed</source>
        <comment>Tags of {count} video changed</comment>
        <translation>
            <numerusform>غُيِّرت وسوم {count} فيديو</numerusform>
            <numerusform>غُيِّرت وسوم فيديو واحد ({count})</numerusform>
            <numerusform>غُيِّرت وسوم فيديوهين ({count})</numerusform>
            <numerusform>غُيِّرت وسوم {count} فيديوهات</numerusform>
            <numerusform>غُيِّرت وسوم {count} فيديو</numerusform>
            <numerusform>غُيِّرت وسوم {count} فيديو</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, Note</source>
        <translation>وسوم، ملاحظة</translation>
    </message>
    <message>
        <source>Tags, Z to A</source>
        <translation>الوسوم تنازليًا</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The JSON is damaged</source>
        <translation>ملف JSON تالف</translation>
    </message>
    <message>
        <source>The JSON is damaged at byte {place} of {size}</source>
        <translation>ملف JSON تالف عند البايت {place} من {size}</translation>
    </message>
    <message>
        <source>The JSON is damaged: {reason}</source>
        <translation>ملف JSON تالف: {reason}</translation>
    </message>
    <message>
        <source>The TOML front matter has a key of too many parts</source>
        <translation>في ترويسة TOML مفتاح كثير الأجزاء</translation>
    </message>
    <message>
        <source>The TOML front matter is longer than {most} characters</source>
        <translation>ترويسة TOML أطول من {most} محرف</translation>
    </message>
    <message>
        <source>The TOML front matter is nested too deeply</source>
        <translation>ترويسة TOML متداخلة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>The XML declares a document type or entities; it is not read</source>
        <translation>يعلن ملف XML نوع مستند أو كيانات؛ لا يُقرأ</translation>
    </message>
    <message>
        <source>The XML has too many elements, or within each other</source>
        <translation>في ملف XML عناصر كثيرة جدًا أو متداخلة</translation>
    </message>
    <message>
        <source>The XML is damaged: {reason}</source>
        <translation>ملف XML تالف: {reason}</translation>
    </message>
    <message>
        <source>The address of the picture cannot be read.</source>
        <translation>تعذرت قراءة عنوان الصورة.</translation>
    </message>
    <message>
        <source>The address of the picture is too long.</source>
        <translation>عنوان الصورة أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The alias *{name} is not followed</source>
        <translation>لا تُتبع الإحالة ⁨*{name}⁩</translation>
    </message>
    <message>
        <source>The anchor &amp;{name} is left out</source>
        <translation>تُترك المرساة ⁨&amp;{name}⁩</translation>
    </message>
    <message>
        <source>The archive is damaged: {reason}</source>
        <translation>الأرشيف تالف: {reason}</translation>
    </message>
    <message>
        <source>The comments could not be read: {reason}.</source>
        <translation>تعذرت قراءة التعليقات: {reason}.</translation>
    </message>
    <message>
        <source>The damaged file of your marks is now {file}.</source>
        <translation>ملف العلامات التالف هو الآن {file}.</translation>
    </message>
    <message>
        <source>The description failed: {reason}.</source>
        <translation>فشل الوصف: {reason}.</translation>
    </message>
    <message>
        <source>The export was cancelled: nothing was written.</source>
        <translation>أُلغي التصدير: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}</source>
        <translation>تعذرت قراءة الملف: {reason}</translation>
    </message>
    <message>
        <source>The file could not be read in time, its disk did not answer; rescan to try again</source>
        <translation>تعذرت قراءة الملف في الوقت المناسب لأن قرصه لم يستجب؛ أعد الفحص للمحاولة من جديد</translation>
    </message>
    <message>
        <source>The file could not be read: {reason}.</source>
        <translation>تعذّرت قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>The file gives neither a title nor a video&apos;s id</source>
        <translation>لا يذكر الملف عنوانًا ولا معرّف فيديو</translation>
    </message>
    <message>
        <source>The file gives no title</source>
        <translation>لا يذكر الملف عنوانًا</translation>
    </message>
    <message>
        <source>The file has no front matter and is no UTF-8 text</source>
        <translation>لا ترويسة في الملف، وليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>The file has no front matter: its first line is not ---</source>
        <translation>لا ترويسة في الملف: سطره الأول ليس ---</translation>
    </message>
    <message>
        <source>The file holds a list, not what is known of a video</source>
        <translation>في الملف قائمة، لا بيانات فيديو</translation>
    </message>
    <message>
        <source>The file holds a number that is too long</source>
        <translation>في الملف عدد طويل جدًا</translation>
    </message>
    <message>
        <source>The file holds a single value, not what is known of a video</source>
        <translation>في الملف قيمة واحدة، لا بيانات فيديو</translation>
    </message>
    <message>
        <source>The file holds no JSON</source>
        <translation>لا JSON في الملف</translation>
    </message>
    <message>
        <source>The file holds no comments.</source>
        <translation>لا تعليقات في الملف.</translation>
    </message>
    <message>
        <source>The file holds several videos; save each in a file of its own</source>
        <translation>في الملف عدة مقاطع؛ احفظ كلًا منها في ملف مستقل</translation>
    </message>
    <message>
        <source>The file is JSON that tells of no video</source>
        <translation>الملف JSON لا يتحدث عن فيديو</translation>
    </message>
    <message>
        <source>The file is cut off; it ends within the JSON</source>
        <translation>الملف مبتور؛ ينتهي داخل JSON</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>The file is gone; it was there when the folder was read</source>
        <translation>اختفى الملف؛ كان موجودًا عند قراءة المجلد</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB</source>
        <translation>الملف أكبر من {most} ميغابايت</translation>
    </message>
    <message>
        <source>The file is nested too deeply</source>
        <translation>الملف متداخل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>The file is no .nfo of a video</source>
        <translation>ليس الملف ملف ‎.nfo لفيديو</translation>
    </message>
    <message>
        <source>The file is no list of videos: its first entry does not begin with -</source>
        <translation>الملف ليس قائمة فيديوهات: عنصره الأول لا يبدأ بالعلامة -</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>The file may not be read; its permissions forbid it</source>
        <translation>لا تسمح أذونات الملف بقراءته</translation>
    </message>
    <message>
        <source>The file of your marks is damaged or gone: {file}</source>
        <translation>ملف العلامات تالف أو مفقود: {file}</translation>
    </message>
    <message>
        <source>The file tells of a list of videos, not of one</source>
        <translation>يصف الملف قائمة مقاطع، لا مقطعًا واحدًا</translation>
    </message>
    <message>
        <source>The file tells of no single video</source>
        <translation>لا يصف الملف مقطعًا واحدًا</translation>
    </message>
    <message>
        <source>The file was opened at its beginning. Choose a player in the settings that can be told where to begin.</source>
        <translation>فُتح الملف من بدايته. اختر في الإعدادات مشغّلًا يمكنه البدء من موضع معين.</translation>
    </message>
    <message numerus="yes">
        <source>The first {count} places; Enter plays the video there.</source>
        <translation>
            <numerusform>أول {count} موضع؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>أول موضع ({count})؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>أول موضعين ({count})؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>أول {count} مواضع؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>أول {count} موضعًا؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>أول {count} موضع؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first {most} of {count} records are dragged.</source>
        <translation>
            <numerusform>يُسحب أول {most} من {count} سجل.</numerusform>
            <numerusform>يُسحب أول {most} من سجل واحد ({count}).</numerusform>
            <numerusform>يُسحب أول {most} من سجلين ({count}).</numerusform>
            <numerusform>يُسحب أول {most} من {count} سجلات.</numerusform>
            <numerusform>يُسحب أول {most} من {count} سجلًا.</numerusform>
            <numerusform>يُسحب أول {most} من {count} سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be listed: {reason}</source>
        <translation>تعذر سرد محتوى المجلد: {reason}</translation>
    </message>
    <message>
        <source>The front matter gives neither a title nor a video&apos;s id (vid_id)</source>
        <translation>لا تذكر الترويسة عنوانًا ولا معرّف فيديو (vid_id)</translation>
    </message>
    <message>
        <source>The front matter has more than {most} lines</source>
        <translation>في الترويسة أكثر من {most} سطر</translation>
    </message>
    <message>
        <source>The front matter has no closing line {mark}</source>
        <translation>لا سطر ختام {mark} في الترويسة</translation>
    </message>
    <message>
        <source>The front matter has no lines of the form key: value</source>
        <translation>لا أسطر في الترويسة على صورة key: value</translation>
    </message>
    <message>
        <source>The front matter is empty</source>
        <translation>الترويسة فارغة</translation>
    </message>
    <message>
        <source>The front matter is longer than {most} characters</source>
        <translation>الترويسة أطول من {most} محرف</translation>
    </message>
    <message>
        <source>The front matter is nested too deeply</source>
        <translation>الترويسة متداخلة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>The front matter is not TOML: {reason}</source>
        <translation>الترويسة ليست TOML: {reason}</translation>
    </message>
    <message>
        <source>The front matter is not valid YAML</source>
        <translation>الترويسة ليست YAML صحيحًا</translation>
    </message>
    <message>
        <source>The import was cancelled; your marks are as they were.</source>
        <translation>أُلغي الاستيراد؛ وعلاماتك باقية كما كانت.</translation>
    </message>
    <message>
        <source>The library file has no marks</source>
        <translation>ليس في ملف المكتبة علامات</translation>
    </message>
    <message>
        <source>The library file has no record at this place any more</source>
        <translation>لم يعد في ملف المكتبة سجل في هذا الموضع</translation>
    </message>
    <message>
        <source>The library file holds no record</source>
        <translation>ليس في ملف المكتبة أي سجل</translation>
    </message>
    <message>
        <source>The library file holds something that is no record</source>
        <translation>في ملف المكتبة شيء ليس سجلًا</translation>
    </message>
    <message>
        <source>The library file is damaged; have it written again, or copied again</source>
        <translation>ملف المكتبة تالف؛ تلزم كتابته أو نسخه من جديد</translation>
    </message>
    <message>
        <source>The link leads out of the folder; it is not followed</source>
        <translation>يقود الرابط إلى خارج المجلد؛ لا يُتبع</translation>
    </message>
    <message>
        <source>The link leads to a file that is not there</source>
        <translation>يقود الرابط إلى ملف غير موجود</translation>
    </message>
    <message>
        <source>The link leads to a folder; it is not followed</source>
        <translation>يقود الرابط إلى مجلد؛ لا يُتبع</translation>
    </message>
    <message>
        <source>The list could not be brought up to date: {reason}. F5 tries again.</source>
        <translation>تعذر تحديث القائمة: {reason}. يعيد F5 المحاولة.</translation>
    </message>
    <message>
        <source>The list has no record at this place any more</source>
        <translation>لم يعد في القائمة سجل في هذا الموضع</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>القائمة فارغة</translation>
    </message>
    <message>
        <source>The log cannot be written ({reason}).</source>
        <translation>تعذرت كتابة السجل اليومي ({reason}).</translation>
    </message>
    <message>
        <source>The oldest version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <source>The overview could not be counted: {reason}.</source>
        <translation>تعذّر حساب النظرة العامة: {reason}.</translation>
    </message>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>لا يمكن عرض الصورة.</translation>
    </message>
    <message>
        <source>The picture could not be loaded: {reason}.</source>
        <translation>تعذر تحميل الصورة: {reason}.</translation>
    </message>
    <message>
        <source>The picture did not come along in the library file.</source>
        <translation>الصورة ليست ضمن ملف المكتبة.</translation>
    </message>
    <message>
        <source>The picture has more than {most} bytes.</source>
        <translation>في الصورة أكثر من {most} بايت.</translation>
    </message>
    <message>
        <source>The picture has too many pixels.</source>
        <translation>عدد بكسلات الصورة كبير جدًا.</translation>
    </message>
    <message>
        <source>The picture is built to take long to decode.</source>
        <translation>الصورة مصنوعة بحيث يطول فك ترميزها.</translation>
    </message>
    <message>
        <source>The picture is not a file.</source>
        <translation>الصورة ليست ملفًا.</translation>
    </message>
    <message>
        <source>The picture is not inside the record&apos;s folder.</source>
        <translation>الصورة ليست داخل مجلد السجل.</translation>
    </message>
    <message>
        <source>The picture is on the network.
Click here to fetch pictures.</source>
        <translation>الصورة على الشبكة.
انقر هنا لجلب الصور.</translation>
    </message>
    <message>
        <source>The picture is on the network.
The settings say not to fetch it.</source>
        <translation>الصورة على الشبكة.
تنص الإعدادات على عدم جلبها.</translation>
    </message>
    <message>
        <source>The picture no longer exists at its source (status {status}).</source>
        <translation>لم تعد الصورة موجودة في مصدرها (الحالة {status}).</translation>
    </message>
    <message>
        <source>The picture took too long to come.</source>
        <translation>تأخرت الصورة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The picture&apos;s file cannot be read.</source>
        <translation>تعذرت قراءة ملف الصورة.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is not there.</source>
        <translation>ملف الصورة غير موجود.</translation>
    </message>
    <message>
        <source>The plots were written to {file}</source>
        <translation>كُتبت المخططات في {file}</translation>
    </message>
    <message>
        <source>The process that read this file ended; the file is passed over</source>
        <translation>انتهت العملية التي كانت تقرأ هذا الملف؛ جرى تجاوز الملف</translation>
    </message>
    <message>
        <source>The program goes on. Nothing of this is sent anywhere; what you copy may name files of yours.</source>
        <translation>يستمر البرنامج. لا يُرسل شيء من هذا إلى أي مكان؛ وقد يذكر ما تنسخه أسماء ملفات لك.</translation>
    </message>
    <message>
        <source>The program works off-line. The menu View changes that.</source>
        <translation>البرنامج يعمل دون اتصال. يمكن تغيير ذلك من قائمة «عرض».</translation>
    </message>
    <message>
        <source>The query language</source>
        <translation>لغة البحث</translation>
    </message>
    <message>
        <source>The record does not say where its video is.</source>
        <translation>لا يذكر السجل مكان الفيديو.</translation>
    </message>
    <message>
        <source>The record has no link; its title was copied.</source>
        <translation>لا رابط في السجل؛ نُسخ عنوانه.</translation>
    </message>
    <message>
        <source>The record names no picture.</source>
        <translation>لا يذكر السجل أي صورة.</translation>
    </message>
    <message>
        <source>The same list: {list}</source>
        <translation>القائمة نفسها: {list}</translation>
    </message>
    <message>
        <source>The same series: {series}</source>
        <translation>السلسلة نفسها: {series}</translation>
    </message>
    <message>
        <source>The saved search {name} was deleted.</source>
        <translation>حُذف البحث المحفوظ {name}.</translation>
    </message>
    <message>
        <source>The saved searches could not be written ({reason}) and are as shown until the program ends.</source>
        <translation>تعذرت كتابة عمليات البحث المحفوظة ({reason})، وتبقى كما تظهر إلى أن ينتهي البرنامج.</translation>
    </message>
    <message>
        <source>The search failed.</source>
        <translation>فشل البحث.</translation>
    </message>
    <message>
        <source>The server answered with status {status}.</source>
        <translation>أجاب الخادم بالحالة {status}.</translation>
    </message>
    <message>
        <source>The server asks to be left alone for a while.</source>
        <translation>يطلب الخادم التوقف عن مراسلته لبعض الوقت.</translation>
    </message>
    <message>
        <source>The server could not be reached, or broke off.</source>
        <translation>تعذر الوصول إلى الخادم أو قطع الاتصال.</translation>
    </message>
    <message>
        <source>The server could not prove that it is the one asked for.</source>
        <translation>لم يستطع الخادم إثبات أنه المطلوب.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The setting {key} is “{value}”, which is no choice: none is used.</source>
        <translation>قيمة الإعداد {key} هي «{value}» وليست من الخيارات: لا يُستعمل أي منها.</translation>
    </message>
    <message>
        <source>The setting {key} is “{value}”, which is no choice: that of the system is used.</source>
        <translation>قيمة الإعداد {key} هي «{value}» وليست من الخيارات: تُستعمل قيمة النظام.</translation>
    </message>
    <message>
        <source>The setting {key} is “{value}”, which is no choice: {usual} is used.</source>
        <translation>قيمة الإعداد {key} هي «{value}» وليست من الخيارات: تُستعمل {usual}.</translation>
    </message>
    <message>
        <source>The subtitles could not be read: {reason}.</source>
        <translation>تعذّرت قراءة الترجمات: {reason}.</translation>
    </message>
    <message>
        <source>The subtitles of {folder} are not read: it is not there at the moment.</source>
        <translation>لا تُقرأ ترجمات {folder}: المجلد غير موجود حاليًا.</translation>
    </message>
    <message>
        <source>The subtitles of {folder} cannot be searched: {reason}. F5 reads them anew.</source>
        <translation>لا يمكن البحث في ترجمات {folder}: {reason}. مفتاح F5 يقرؤها من جديد.</translation>
    </message>
    <message>
        <source>The sums failed: {reason}.</source>
        <translation>فشل حساب المجاميع: {reason}.</translation>
    </message>
    <message>
        <source>The sums follow when the library has been read.</source>
        <translation>تظهر المجاميع بعد قراءة المكتبة.</translation>
    </message>
    <message>
        <source>The table is damaged: {reason}</source>
        <translation>الجدول تالف: {reason}</translation>
    </message>
    <message>
        <source>The timeline could not be counted: {reason}.</source>
        <translation>تعذر حساب المخطط الزمني: {reason}.</translation>
    </message>
    <message>
        <source>The type {tag} makes nothing here; the value is left out</source>
        <translation>لا معنى للنوع {tag} هنا؛ تُترك القيمة</translation>
    </message>
    <message>
        <source>The values could not be counted: {reason}.</source>
        <translation>تعذر عدّ القيم: {reason}.</translation>
    </message>
    <message>
        <source>The video no longer exists at its source, and so its picture.</source>
        <translation>لم يعد الفيديو موجودًا في مصدره، وكذلك صورته.</translation>
    </message>
    <message numerus="yes">
        <source>The {count} Selected</source>
        <translation>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
            <numerusform>{count} المحددة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is a good copy of {date} with marks of {count} videos. The damaged file is set aside, not removed.</source>
        <translation>
            <numerusform>توجد نسخة سليمة بتاريخ {date} فيها علامات {count} فيديو. يُنحّى الملف التالف جانبًا ولا يُحذف.</numerusform>
            <numerusform>توجد نسخة سليمة بتاريخ {date} فيها علامات فيديو واحد ({count}). يُنحّى الملف التالف جانبًا ولا يُحذف.</numerusform>
            <numerusform>توجد نسخة سليمة بتاريخ {date} فيها علامات فيديوهين ({count}). يُنحّى الملف التالف جانبًا ولا يُحذف.</numerusform>
            <numerusform>توجد نسخة سليمة بتاريخ {date} فيها علامات {count} فيديوهات. يُنحّى الملف التالف جانبًا ولا يُحذف.</numerusform>
            <numerusform>توجد نسخة سليمة بتاريخ {date} فيها علامات {count} فيديو. يُنحّى الملف التالف جانبًا ولا يُحذف.</numerusform>
            <numerusform>توجد نسخة سليمة بتاريخ {date} فيها علامات {count} فيديو. يُنحّى الملف التالف جانبًا ولا يُحذف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a saved search called {name}.</source>
        <translation>يوجد بحث محفوظ باسم {name}.</translation>
    </message>
    <message>
        <source>There is no good copy. What is left of the file is set aside when you begin with no marks; nothing is removed.</source>
        <translation>لا توجد نسخة سليمة. عند البدء بلا علامات يُنحّى ما بقي من الملف جانبًا ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>There is no library file in the library.</source>
        <translation>ليس في المكتبة ملف مكتبة.</translation>
    </message>
    <message>
        <source>There is no log: {file} could not be written.</source>
        <translation>لا سجل يومي: تعذرت كتابة {file}.</translation>
    </message>
    <message>
        <source>These Channels</source>
        <translation>هذه القنوات</translation>
    </message>
    <message>
        <source>These Tags</source>
        <translation>هذه الوسوم</translation>
    </message>
    <message>
        <source>They are only ever read. Nothing leaves this machine but what you open, and pictures once you allow them.</source>
        <translation>تُقرأ فقط ولا تُغيَّر. لا شيء يغادر هذا الجهاز إلا ما تفتحه، وطلبات الصور بعد أن تسمح بها.</translation>
    </message>
    <message>
        <source>They are shown here as soon as the first are read.</source>
        <translation>تظهر هنا حالما تُقرأ أولها.</translation>
    </message>
    <message>
        <source>This Channel</source>
        <translation>هذه القناة</translation>
    </message>
    <message>
        <source>This Day</source>
        <translation>هذا اليوم</translation>
    </message>
    <message>
        <source>This Tag</source>
        <translation>هذا الوسم</translation>
    </message>
    <message>
        <source>This could not be found: {reason}.</source>
        <translation>تعذّر العثور على ذلك: {reason}.</translation>
    </message>
    <message>
        <source>This is a folder, not a file with a record in it</source>
        <translation>هذا مجلد، لا ملف فيه سجل</translation>
    </message>
    <message>
        <source>This is a pipe, not a file with a record in it</source>
        <translation>هذا أنبوب، لا ملف فيه سجل</translation>
    </message>
    <message>
        <source>This is a socket or device, not a file with a record in it</source>
        <translation>هذا مقبس أو جهاز، لا ملف فيه سجل</translation>
    </message>
    <message>
        <source>This link does not say where it leads and is not opened.</source>
        <translation>لا يذكر هذا الرابط إلى أين يقود، فلا يُفتح.</translation>
    </message>
    <message>
        <source>This link holds no e-mail address and is not opened.</source>
        <translation>لا عنوان بريد في هذا الرابط، فلا يُفتح.</translation>
    </message>
    <message>
        <source>This link holds no valid host name and is not opened.</source>
        <translation>لا اسم مضيف صحيحًا في هذا الرابط، فلا يُفتح.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing</source>
        <translation>هذا القوس لا يغلق شيئًا</translation>
    </message>
    <message>
        <source>This parenthesis is not closed</source>
        <translation>هذا القوس غير مغلق</translation>
    </message>
    <message>
        <source>This quote is not closed</source>
        <translation>علامة الاقتباس هذه غير مغلقة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title, Z to A</source>
        <translation>العنوان تنازليًا</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try the Picture Again</source>
        <translation>إعادة محاولة الصورة</translation>
    </message>
    <message>
        <source>Turn Around</source>
        <translation>عكس الترتيب</translation>
    </message>
    <message>
        <source>Under 4 minutes</source>
        <translation>أقل من 4 دقائق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>جرى التراجع عن: {what}</translation>
    </message>
    <message>
        <source>Unfinished files</source>
        <translation>ملفات غير مكتملة</translation>
    </message>
    <message>
        <source>Unlisted</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>أعلى، أسفل، Page Up، Page Down</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down, Home, End</source>
        <translation>أعلى، أسفل، Page Up، Page Down، Home، End</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>قادم</translation>
    </message>
    <message>
        <source>Use It Here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Use the Copy</source>
        <translation>استخدام النسخة</translation>
    </message>
    <message>
        <source>Usual Text Size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Videos of “{name}” are opened from {folder}.</source>
        <translation>تُفتح فيديوهات «{name}» من {folder}.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>المشاهدات</translation>
    </message>
    <message>
        <source>Was live</source>
        <translation>كان بثًا مباشرًا</translation>
    </message>
    <message>
        <source>Watch Later</source>
        <translation>المشاهدة لاحقًا</translation>
    </message>
    <message>
        <source>Watch later</source>
        <translation>المشاهدة لاحقًا</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>Watched longest ago</source>
        <translation>الأقدم مشاهدة</translation>
    </message>
    <message>
        <source>Watching it failed: {reason}.</source>
        <translation>فشلت مراقبته: {reason}.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>What !!binary stands for is no text; it is left out</source>
        <translation>ما يمثله !!binary ليس نصًا؛ وهو متروك</translation>
    </message>
    <message>
        <source>What channels, categories and tags are ranked by</source>
        <translation>ما تُرتَّب حسبه القنوات والفئات والوسوم</translation>
    </message>
    <message>
        <source>What has been read of an import</source>
        <translation>ما قُرئ من الاستيراد</translation>
    </message>
    <message>
        <source>What is gone is struck through, what is new is underlined.</source>
        <translation>ما حُذف مشطوب، وما أُضيف تحته خط.</translation>
    </message>
    <message>
        <source>What is not {encoding} is shown as �</source>
        <translation>ما ليس بترميز {encoding} يظهر بالشكل �</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>ما يُقرأ</translation>
    </message>
    <message>
        <source>What is shown has no pictures on the network.</source>
        <translation>لا صور على الشبكة لما هو معروض.</translation>
    </message>
    <message>
        <source>What the system has</source>
        <translation>برنامج النظام</translation>
    </message>
    <message>
        <source>What was kept of {folder} cannot be used ({reason}): it is read anew from its files.</source>
        <translation>لا يمكن استعمال ما حُفظ من {folder} ({reason}): يُقرأ من ملفاته من جديد.</translation>
    </message>
    <message>
        <source>What was read of {folder} could not be kept in {cache}: {reason}. It is read anew at the next start.</source>
        <translation>تعذّر حفظ ما قُرئ من {folder} في {cache}: {reason}. سيُقرأ من جديد عند البدء التالي.</translation>
    </message>
    <message>
        <source>When a video is opened</source>
        <translation>عند فتح فيديو</translation>
    </message>
    <message>
        <source>When videos were watched and opened is forgotten, with every step that could be undone and with all copies. Stars, what is kept for later, ratings, tags and notes stay, unless all marks are forgotten. It cannot be undone.</source>
        <translation>يُنسى متى شوهدت الفيديوهات ومتى فُتحت، مع كل خطوة يمكن التراجع عنها ومع كل النسخ. تبقى النجوم والمحفوظ لوقت لاحق والتقييمات والوسوم والملاحظات ما لم تُنس كل العلامات. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Where is the folder “{name}” of {file}?</source>
        <translation>أين المجلد «{name}» من {file}؟</translation>
    </message>
    <message>
        <source>Where it is said</source>
        <translation>أين قيل</translation>
    </message>
    <message>
        <source>Which records shall be exported?</source>
        <translation>أي السجلات تُصدَّر؟</translation>
    </message>
    <message>
        <source>With media</source>
        <translation>مع وسائط</translation>
    </message>
    <message>
        <source>With subtitles</source>
        <translation>مع ترجمة مصاحبة</translation>
    </message>
    <message numerus="yes">
        <source>Without “{part}” there would be {count} records.</source>
        <translation>
            <numerusform>بدون «{part}» لما كان هناك سجل ({count}).</numerusform>
            <numerusform>بدون «{part}» لكان هناك سجل واحد ({count}).</numerusform>
            <numerusform>بدون «{part}» لكان هناك سجلان ({count}).</numerusform>
            <numerusform>بدون «{part}» لكان هناك {count} سجلات.</numerusform>
            <numerusform>بدون «{part}» لكان هناك {count} سجلًا.</numerusform>
            <numerusform>بدون «{part}» لكان هناك {count} سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Work Off-line</source>
        <translation>العمل دون اتصال</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>watched, it is not known when</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes: they are read in the background</source>
        <translation>نعم: تُقرأ في الخلفية</translation>
    </message>
    <message>
        <source>Your Marks</source>
        <translation>علاماتك</translation>
    </message>
    <message>
        <source>Your marks cannot be read or kept: {reason}</source>
        <translation>تعذّرت قراءة علاماتك أو حفظها: {reason}</translation>
    </message>
    <message>
        <source>Your marks cannot be read; what you mark is not kept until that is mended.</source>
        <translation>تعذّرت قراءة علاماتك؛ ولن يُحفظ ما تعلّمه حتى يُصلَح ذلك.</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>قوس إغلاق</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>علامة اقتباس خاتمة</translation>
    </message>
    <message>
        <source>a date such as 2022, 2022-06 or 2022-06-30</source>
        <translation>تاريخ مثل 2022 أو 2022-06 أو 2022-06-30</translation>
    </message>
    <message>
        <source>a length such as 90, 20m, 1:30 or 1:02:03</source>
        <translation>مدة مثل 90 أو 20m أو 1:30 أو 1:02:03</translation>
    </message>
    <message>
        <source>a library file has room for {most} records</source>
        <translation>يتسع ملف المكتبة لـ {most} سجل</translation>
    </message>
    <message>
        <source>a number such as 500, 10k or 2M</source>
        <translation>عدد مثل 500 أو 10k أو 2M</translation>
    </message>
    <message>
        <source>a size such as 500k, 700M or 1.5G</source>
        <translation>حجم مثل 500k أو 700M أو 1.5G</translation>
    </message>
    <message>
        <source>after a field&apos;s colon: choose</source>
        <translation>بعد نقطتي الحقل: اختيار</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>قائمة فارغة</translation>
    </message>
    <message>
        <source>an opening one</source>
        <translation>قوس فتح</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>another program has it open and does not go on</source>
        <translation>برنامج آخر يفتحه ولا يتابع عمله</translation>
    </message>
    <message>
        <source>archive file of a downloader</source>
        <translation>ملف أرشيف لبرنامج تنزيل</translation>
    </message>
    <message>
        <source>asks for the span</source>
        <translation>البحث عن الفترة</translation>
    </message>
    <message>
        <source>begin a query</source>
        <translation>بدء بحث</translation>
    </message>
    <message>
        <source>by {channel}</source>
        <translation>من {channel}</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>أجزاء البحث</translation>
    </message>
    <message>
        <source>choosers</source>
        <translation>قوائم الاختيار</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>clear the span</source>
        <translation>مسح الفترة</translation>
    </message>
    <message>
        <source>closes it</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>الإكمال</translation>
    </message>
    <message>
        <source>copies the plot as a table</source>
        <translation>نسخ المخطط كجدول</translation>
    </message>
    <message>
        <source>description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>descriptions are missing</source>
        <translation>تنقص الأوصاف</translation>
    </message>
    <message>
        <source>descriptions of some records are too long for a library file</source>
        <translation>أوصاف بعض السجلات أطول مما يتسع له ملف مكتبة</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>excludes the value, or no more</source>
        <translation>استبعاد القيمة أو إلغاء استبعادها</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a picture</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>fewer parentheses or negations</source>
        <translation>أقواس أو صيغ نفي أقل</translation>
    </message>
    <message>
        <source>fewer words, or quotes around a phrase</source>
        <translation>كلمات أقل، أو علامتا اقتباس حول العبارة</translation>
    </message>
    <message>
        <source>filters by the bar or the span, or no more</source>
        <translation>التصفية بالعمود أو المدى، أو التراجع عنها</translation>
    </message>
    <message>
        <source>find among the values</source>
        <translation>البحث بين القيم</translation>
    </message>
    <message>
        <source>from 1 to 3</source>
        <translation>من 1 إلى 3</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>من 1 إلى 5</translation>
    </message>
    <message>
        <source>from 1,000 to 5,000</source>
        <translation>من 1,000 إلى 5,000</translation>
    </message>
    <message>
        <source>from a minute and a half to ten minutes</source>
        <translation>من دقيقة ونصف إلى عشر دقائق</translation>
    </message>
    <message>
        <source>from one to four gigabytes</source>
        <translation>من غيغابايت إلى أربعة</translation>
    </message>
    <message>
        <source>from the beginning of 2020 to the end of June 2022</source>
        <translation>من بداية 2020 إلى نهاية يونيو 2022</translation>
    </message>
    <message>
        <source>gives up what is under way</source>
        <translation>إلغاء ما هو جارٍ</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>a picture</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>in that month</source>
        <translation>في ذلك الشهر</translation>
    </message>
    <message>
        <source>in that year</source>
        <translation>في تلك السنة</translation>
    </message>
    <message>
        <source>includes the value, or no more</source>
        <translation>تضمين القيمة أو إلغاء تضمينها</translation>
    </message>
    <message>
        <source>it gives neither a title nor a video&apos;s id</source>
        <translation>لا يذكر عنوانًا ولا معرّف فيديو</translation>
    </message>
    <message>
        <source>it has reached the size of {most} MB that it may have</source>
        <translation>بلغ الحجم المسموح به وهو {most} ميغابايت</translation>
    </message>
    <message>
        <source>it holds no saved searches</source>
        <translation>لا عمليات بحث محفوظة فيه</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>هو مقطوع</translation>
    </message>
    <message>
        <source>it is cut off or not a snapshot</source>
        <translation>هو مقطوع أو ليس لقطة محفوظة</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هو تالف</translation>
    </message>
    <message>
        <source>it is forgotten, but another program reads the file: traces stay in it until that is closed and it is forgotten once more</source>
        <translation>تم النسيان، لكن برنامجًا آخر يقرأ الملف: تبقى آثار فيه إلى أن يُغلق ذلك البرنامج ويُعاد النسيان</translation>
    </message>
    <message>
        <source>it is gone, but there are copies of it</source>
        <translation>لم يعد موجودًا، لكن توجد نسخ منه</translation>
    </message>
    <message>
        <source>it is left out</source>
        <translation>هي متروكة</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>هو متداخل أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>it is not JSON: {reason}</source>
        <translation>هو ليس JSON: {reason}</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>هو ليس ملفًا</translation>
    </message>
    <message>
        <source>it is of another folder</source>
        <translation>هو لمجلد آخر</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>هو أكبر مما ينبغي</translation>
    </message>
    <message>
        <source>it was made by another program</source>
        <translation>أنشأه برنامج آخر</translation>
    </message>
    <message>
        <source>it was made by another version of the program</source>
        <translation>أنشأه إصدار آخر من البرنامج</translation>
    </message>
    <message>
        <source>it was written by a newer version of this program</source>
        <translation>كتبه إصدار أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>its columns are others</source>
        <translation>أعمدته مختلفة</translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation>اسمه ليس بترميز UTF-8</translation>
    </message>
    <message>
        <source>its table is not understood</source>
        <translation>جدوله غير مفهوم</translation>
    </message>
    <message>
        <source>kept for later</source>
        <comment>a video</comment>
        <translation>محفوظ لوقت لاحق</translation>
    </message>
    <message>
        <source>kept is “{value}”</source>
        <translation>حُفظ منها «{value}»</translation>
    </message>
    <message>
        <source>larger than a gigabyte</source>
        <translation>أكبر من غيغابايت</translation>
    </message>
    <message>
        <source>leaves the bar out, or no more</source>
        <translation>استبعاد العمود، أو التراجع عنه</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>length {length}</source>
        <translation>المدة {length}</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>library</source>
        <comment>a file name</comment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>longer than an hour</source>
        <translation>أطول من ساعة</translation>
    </message>
    <message>
        <source>marks of this program</source>
        <translation>علامات هذا البرنامج</translation>
    </message>
    <message>
        <source>marks.json</source>
        <comment>a file name</comment>
        <translation>marks.json</translation>
    </message>
    <message>
        <source>more than 10,000</source>
        <translation>أكثر من 10,000</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>move a saved search</source>
        <translation>نقل بحث محفوظ</translation>
    </message>
    <message>
        <source>move all of it</source>
        <translation>نقل الفترة كلها</translation>
    </message>
    <message>
        <source>move among the bars; with Shift over a span</source>
        <translation>التنقل بين الأعمدة؛ ومع Shift على مدى</translation>
    </message>
    <message>
        <source>move its beginning</source>
        <translation>نقل بدايتها</translation>
    </message>
    <message>
        <source>move the end of the span</source>
        <translation>نقل نهاية الفترة</translation>
    </message>
    <message>
        <source>move without selecting; select one more or one less</source>
        <translation>التنقل بلا تحديد؛ تحديد واحد آخر أو إلغاؤه</translation>
    </message>
    <message>
        <source>move; a page is twelve months, ten years or seven days</source>
        <translation>التنقل؛ الصفحة اثنا عشر شهرًا أو عشر سنوات أو سبعة أيام</translation>
    </message>
    <message>
        <source>move; with Shift select</source>
        <translation>التنقل؛ ومع Shift التحديد</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>لم يُفتح قط</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>لا سجلات</translation>
    </message>
    <message>
        <source>not an incomplete download</source>
        <translation>ليس تنزيلًا غير مكتمل</translation>
    </message>
    <message>
        <source>not changed over time</source>
        <translation>لم يتغيّر مع الوقت</translation>
    </message>
    <message>
        <source>not duplicate</source>
        <translation>غير مكرر</translation>
    </message>
    <message>
        <source>not for adults</source>
        <translation>ليس للبالغين</translation>
    </message>
    <message>
        <source>not in the library.csv</source>
        <comment>a file name</comment>
        <translation>not in the library.csv</translation>
    </message>
    <message>
        <source>not kept for later</source>
        <translation>غير محفوظ لوقت لاحق</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>بلا نجمة</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>لم يُشاهَد</translation>
    </message>
    <message>
        <source>not {part}</source>
        <translation>ليس {part}</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>ليس {value}</translation>
    </message>
    <message>
        <source>on that day or later</source>
        <translation>في ذلك اليوم أو بعده</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>أحد وسومك</translation>
    </message>
    <message>
        <source>only its first line is kept</source>
        <translation>لا يُحفظ إلا سطرها الأول</translation>
    </message>
    <message>
        <source>opens the link; in its find bar: the next place, with Shift the one before</source>
        <translation>فتح الرابط؛ وفي شريط البحث: الموضع التالي، ومع Shift السابق</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>overview</source>
        <comment>name of a file</comment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>picture not gone</source>
        <translation>الصورة لم تُفقد</translation>
    </message>
    <message>
        <source>published {date}</source>
        <translation>نُشر في {date}</translation>
    </message>
    <message>
        <source>query</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>التقييم {rating} من 5</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>جار القراءة</translation>
    </message>
    <message>
        <source>records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a picture</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>removes a folder or a saved search</source>
        <translation>إزالة مجلد أو بحث محفوظ</translation>
    </message>
    <message>
        <source>renames a saved search</source>
        <translation>إعادة تسمية بحث محفوظ</translation>
    </message>
    <message>
        <source>selects that part of the query</source>
        <translation>تحديد هذا الجزء من البحث</translation>
    </message>
    <message>
        <source>shorter than twenty minutes</source>
        <translation>أقصر من عشرين دقيقة</translation>
    </message>
    <message>
        <source>shows what is in the folder or the search</source>
        <translation>عرض ما في المجلد أو البحث</translation>
    </message>
    <message>
        <source>smaller than a hundred megabytes</source>
        <translation>أصغر من مئة ميغابايت</translation>
    </message>
    <message>
        <source>something to leave out</source>
        <translation>شيء يُستبعد</translation>
    </message>
    <message>
        <source>something to look for</source>
        <translation>شيء يُبحث عنه</translation>
    </message>
    <message>
        <source>something to look for after {word}</source>
        <translation>شيء يُبحث عنه بعد {word}</translation>
    </message>
    <message>
        <source>something to look for before {word}</source>
        <translation>شيء يُبحث عنه قبل {word}</translation>
    </message>
    <message>
        <source>soviet japan, channel:bbc, views:&gt;10000 – F1 explains</source>
        <translation>soviet japan, channel:bbc, views:&gt;10000 – شرح: F1</translation>
    </message>
    <message>
        <source>starred</source>
        <comment>a video</comment>
        <translation>مميز بنجمة</translation>
    </message>
    <message>
        <source>takes it off</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>takes the chosen value or name, else the first</source>
        <translation>أخذ القيمة المختارة أو الاسم المختار، وإلا فالأول</translation>
    </message>
    <message>
        <source>takes what is chosen</source>
        <translation>أخذ المختار</translation>
    </message>
    <message>
        <source>that number</source>
        <translation>ذلك العدد</translation>
    </message>
    <message>
        <source>the folder is empty</source>
        <translation>المجلد فارغ</translation>
    </message>
    <message>
        <source>the name must end in one of {endings}</source>
        <translation>يجب أن ينتهي الاسم بأحد {endings}</translation>
    </message>
    <message>
        <source>the path of a record, or its site and id as in youtube:Qiz-kVErOhk</source>
        <translation>مسار سجل، أو موقعه ومعرّفه كما في youtube:Qiz-kVErOhk</translation>
    </message>
    <message>
        <source>the system lets no more be watched, {setting}</source>
        <translation>لا يسمح النظام بمراقبة المزيد، {setting}</translation>
    </message>
    <message>
        <source>the system&apos;s limit of watches is reached, {setting}</source>
        <translation>بلغ النظام حدّ المراقبة الأقصى، {setting}</translation>
    </message>
    <message>
        <source>the text to look for in {field}</source>
        <translation>النص المطلوب في {field}</translation>
    </message>
    <message>
        <source>the {field}</source>
        <translation>{field}</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>لم تبق مساحة على القرص</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>لا تكفي الذاكرة</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>to the next link, to the one before</source>
        <translation>إلى الرابط التالي، وإلى السابق</translation>
    </message>
    <message>
        <source>to the records; there Esc clears the query</source>
        <translation>إلى السجلات؛ وهناك يمسح Esc البحث</translation>
    </message>
    <message>
        <source>turns it into its opposite</source>
        <translation>عكسه إلى ضده</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>a record</comment>
        <translation>غير متوفر</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>was never live</source>
        <translation>لم يكن بثًا مباشرًا</translation>
    </message>
    <message>
        <source>watched</source>
        <comment>a video</comment>
        <translation>شوهد</translation>
    </message>
    <message>
        <source>what can be done; tables sort there, too</source>
        <translation>ما يمكن فعله؛ ومن هناك تُرتَّب الجداول أيضًا</translation>
    </message>
    <message>
        <source>with a note</source>
        <comment>a video</comment>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>with my tags</source>
        <comment>a video</comment>
        <translation>مع وسومي</translation>
    </message>
    <message>
        <source>words that are said one after the other</source>
        <translation>كلمات تقال متتالية</translation>
    </message>
    <message>
        <source>{address} is not on this computer.</source>
        <translation>{address} ليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{amount} or more</source>
        <translation>{amount} أو أكثر</translation>
    </message>
    <message>
        <source>{bar} (chosen)</source>
        <translation>{bar} (مختار)</translation>
    </message>
    <message>
        <source>{bar} (left out)</source>
        <translation>{bar} (مستبعد)</translation>
    </message>
    <message>
        <source>{command} lists them.</source>
        <translation>يسردها {command}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <translation>
            <numerusform>{count} بايت</numerusform>
            <numerusform>بايت واحد ({count})</numerusform>
            <numerusform>بايتان ({count})</numerusform>
            <numerusform>{count} بايتات</numerusform>
            <numerusform>{count} بايتًا</numerusform>
            <numerusform>{count} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} channels</source>
        <translation>
            <numerusform>{count} قناة</numerusform>
            <numerusform>قناة واحدة</numerusform>
            <numerusform>قناتان</numerusform>
            <numerusform>{count} قنوات</numerusform>
            <numerusform>{count} قناة</numerusform>
            <numerusform>{count} قناة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} could not be fetched.</source>
        <translation>
            <numerusform>تعذّر جلب {count}.</numerusform>
            <numerusform>تعذّر جلب {count}.</numerusform>
            <numerusform>تعذّر جلب {count}.</numerusform>
            <numerusform>تعذّر جلب {count}.</numerusform>
            <numerusform>تعذّر جلب {count}.</numerusform>
            <numerusform>تعذّر جلب {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} dates could not be read; what was watched then has none.</source>
        <translation>
            <numerusform>تعذّرت قراءة {count} تاريخ؛ وما شوهد حينها بلا تاريخ.</numerusform>
            <numerusform>تعذّرت قراءة تاريخ واحد ({count})؛ وما شوهد حينها بلا تاريخ.</numerusform>
            <numerusform>تعذّرت قراءة تاريخين ({count})؛ وما شوهد حينهما بلا تاريخ.</numerusform>
            <numerusform>تعذّرت قراءة {count} تواريخ؛ وما شوهد حينها بلا تاريخ.</numerusform>
            <numerusform>تعذّرت قراءة {count} تاريخًا؛ وما شوهد حينها بلا تاريخ.</numerusform>
            <numerusform>تعذّرت قراءة {count} تاريخ؛ وما شوهد حينها بلا تاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files are imported…</source>
        <translation>
            <numerusform>يُستورد {count} ملف…</numerusform>
            <numerusform>يُستورد ملف واحد ({count})…</numerusform>
            <numerusform>يُستورد ملفان ({count})…</numerusform>
            <numerusform>تُستورد {count} ملفات…</numerusform>
            <numerusform>يُستورد {count} ملفًا…</numerusform>
            <numerusform>يُستورد {count} ملف…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <translation>
            <numerusform>تعذرت قراءة {count} ملف</numerusform>
            <numerusform>تعذرت قراءة ملف واحد ({count})</numerusform>
            <numerusform>تعذرت قراءة ملفين ({count})</numerusform>
            <numerusform>تعذرت قراءة {count} ملفات</numerusform>
            <numerusform>تعذرت قراءة {count} ملفًا</numerusform>
            <numerusform>تعذرت قراءة {count} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files could not be read</source>
        <comment>{count} file could not be read</comment>
        <translation>
            <numerusform>تعذرت قراءة {count} ملف</numerusform>
            <numerusform>تعذرت قراءة ملف واحد ({count})</numerusform>
            <numerusform>تعذرت قراءة ملفين ({count})</numerusform>
            <numerusform>تعذرت قراءة {count} ملفات</numerusform>
            <numerusform>تعذرت قراءة {count} ملفًا</numerusform>
            <numerusform>تعذرت قراءة {count} ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files tell of lists of videos</source>
        <comment>{count} file tells of a list of videos</comment>
        <translation>
            <numerusform>{count} ملف يصف قوائم مقاطع</numerusform>
            <numerusform>ملف واحد ({count}) يصف قائمة مقاطع</numerusform>
            <numerusform>ملفان ({count}) يصفان قوائم مقاطع</numerusform>
            <numerusform>{count} ملفات تصف قوائم مقاطع</numerusform>
            <numerusform>{count} ملفًا تصف قوائم مقاطع</numerusform>
            <numerusform>{count} ملف تصف قوائم مقاطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files tell of no video</source>
        <comment>{count} file tells of no video</comment>
        <translation>
            <numerusform>لا ملفات بلا فيديو ({count})</numerusform>
            <numerusform>ملف واحد ({count}) لا يتحدث عن فيديو</numerusform>
            <numerusform>ملفان ({count}) لا يتحدثان عن فيديو</numerusform>
            <numerusform>{count} ملفات لا تتحدث عن فيديو</numerusform>
            <numerusform>{count} ملفًا لا تتحدث عن فيديو</numerusform>
            <numerusform>{count} ملف لا تتحدث عن فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files tell of no video and are not records</source>
        <comment>{count} file tells of no video and is not a record</comment>
        <translation>
            <numerusform>لا ملفات بلا فيديو وليست سجلات ({count})</numerusform>
            <numerusform>ملف واحد ({count}) لا يتحدث عن فيديو وليس سجلًا</numerusform>
            <numerusform>ملفان ({count}) لا يتحدثان عن فيديو وليسا سجلين</numerusform>
            <numerusform>{count} ملفات لا تتحدث عن فيديو وليست سجلات</numerusform>
            <numerusform>{count} ملفًا لا تتحدث عن فيديو وليست سجلات</numerusform>
            <numerusform>{count} ملف لا تتحدث عن فيديو وليست سجلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files without an ending</source>
        <comment>{count} file without an ending</comment>
        <translation>
            <numerusform>{count} ملف بلا امتداد</numerusform>
            <numerusform>ملف واحد ({count}) بلا امتداد</numerusform>
            <numerusform>ملفان ({count}) بلا امتداد</numerusform>
            <numerusform>{count} ملفات بلا امتداد</numerusform>
            <numerusform>{count} ملفًا بلا امتداد</numerusform>
            <numerusform>{count} ملف بلا امتداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hidden</source>
        <comment>{count} hidden</comment>
        <translation>
            <numerusform>{count} مخفي</numerusform>
            <numerusform>ملف مخفي واحد ({count})</numerusform>
            <numerusform>ملفان مخفيان ({count})</numerusform>
            <numerusform>{count} ملفات مخفية</numerusform>
            <numerusform>{count} ملفًا مخفيًا</numerusform>
            <numerusform>{count} ملف مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} likes</source>
        <translation>
            <numerusform>{count} إعجاب</numerusform>
            <numerusform>إعجاب واحد ({count})</numerusform>
            <numerusform>إعجابان ({count})</numerusform>
            <numerusform>{count} إعجابات</numerusform>
            <numerusform>{count} إعجابًا</numerusform>
            <numerusform>{count} إعجاب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} links copied.</source>
        <translation>
            <numerusform>نُسخ {count} رابط.</numerusform>
            <numerusform>نُسخ رابط واحد ({count}).</numerusform>
            <numerusform>نُسخ رابطان ({count}).</numerusform>
            <numerusform>نُسخت {count} روابط.</numerusform>
            <numerusform>نُسخ {count} رابطًا.</numerusform>
            <numerusform>نُسخ {count} رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more of this kind are not listed</source>
        <comment>{count} more of this kind are not listed</comment>
        <translation>
            <numerusform>لا غيرها من هذا النوع ({count})</numerusform>
            <numerusform>وواحد آخر من هذا النوع ({count}) غير مدرج</numerusform>
            <numerusform>واثنان آخران من هذا النوع ({count}) غير مدرجين</numerusform>
            <numerusform>و{count} أخرى من هذا النوع غير مدرجة</numerusform>
            <numerusform>و{count} أخرى من هذا النوع غير مدرجة</numerusform>
            <numerusform>و{count} أخرى من هذا النوع غير مدرجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} no longer exist at their source.</source>
        <translation>
            <numerusform>{count} لم تعد موجودة في مصدرها.</numerusform>
            <numerusform>{count} لم تعد موجودة في مصدرها.</numerusform>
            <numerusform>{count} لم تعودا موجودتين في مصدرهما.</numerusform>
            <numerusform>{count} لم تعد موجودة في مصدرها.</numerusform>
            <numerusform>{count} لم تعد موجودة في مصدرها.</numerusform>
            <numerusform>{count} لم تعد موجودة في مصدرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of its searches cannot be understood</source>
        <comment>{count} of its searches cannot be understood</comment>
        <translation>
            <numerusform>{count} من عمليات البحث فيه غير مفهوم</numerusform>
            <numerusform>عملية بحث واحدة ({count}) فيه غير مفهومة</numerusform>
            <numerusform>عمليتا بحث ({count}) فيه غير مفهومتين</numerusform>
            <numerusform>{count} عمليات بحث فيه غير مفهومة</numerusform>
            <numerusform>{count} عملية بحث فيه غير مفهومة</numerusform>
            <numerusform>{count} عملية بحث فيه غير مفهومة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <translation>
            <numerusform>{count} ملف آخر</numerusform>
            <numerusform>ملف واحد آخر ({count})</numerusform>
            <numerusform>ملفان آخران ({count})</numerusform>
            <numerusform>{count} ملفات أخرى</numerusform>
            <numerusform>{count} ملفًا آخر</numerusform>
            <numerusform>{count} ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other files</source>
        <comment>{count} other file</comment>
        <translation>
            <numerusform>{count} ملف آخر</numerusform>
            <numerusform>ملف واحد آخر ({count})</numerusform>
            <numerusform>ملفان آخران ({count})</numerusform>
            <numerusform>{count} ملفات أخرى</numerusform>
            <numerusform>{count} ملفًا آخر</numerusform>
            <numerusform>{count} ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures came along.</source>
        <translation>
            <numerusform>لم تُرفق أي صورة ({count}).</numerusform>
            <numerusform>أُرفقت صورة واحدة ({count}).</numerusform>
            <numerusform>أُرفقت صورتان ({count}).</numerusform>
            <numerusform>أُرفقت {count} صور.</numerusform>
            <numerusform>أُرفقت {count} صورة.</numerusform>
            <numerusform>أُرفقت {count} صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} pictures were fetched.</source>
        <translation>
            <numerusform>لم تُجلب أي صورة ({count}).</numerusform>
            <numerusform>جُلبت صورة واحدة ({count}).</numerusform>
            <numerusform>جُلبت صورتان ({count}).</numerusform>
            <numerusform>جُلبت {count} صور.</numerusform>
            <numerusform>جُلبت {count} صورة.</numerusform>
            <numerusform>جُلبت {count} صورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places</source>
        <translation>
            <numerusform>{count} مكان</numerusform>
            <numerusform>مكان واحد ({count})</numerusform>
            <numerusform>مكانين ({count})</numerusform>
            <numerusform>{count} أماكن</numerusform>
            <numerusform>{count} مكانًا</numerusform>
            <numerusform>{count} مكان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} places; Enter plays the video there.</source>
        <translation>
            <numerusform>{count} موضع؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>موضع واحد ({count})؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>موضعان ({count})؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>{count} مواضع؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>{count} موضعًا؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
            <numerusform>{count} موضع؛ مفتاح Enter يشغّل الفيديو من هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records</source>
        <translation>
            <numerusform>لا سجلات ({count})</numerusform>
            <numerusform>سجل واحد ({count})</numerusform>
            <numerusform>سجلان ({count})</numerusform>
            <numerusform>{count} سجلات</numerusform>
            <numerusform>{count} سجلًا</numerusform>
            <numerusform>{count} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records added from {place}.</source>
        <translation>
            <numerusform>أضيف {count} سجل من {place}.</numerusform>
            <numerusform>أضيف سجل واحد ({count}) من {place}.</numerusform>
            <numerusform>أضيف سجلان ({count}) من {place}.</numerusform>
            <numerusform>أضيفت {count} سجلات من {place}.</numerusform>
            <numerusform>أضيف {count} سجلًا من {place}.</numerusform>
            <numerusform>أضيف {count} سجل من {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are selected. At most {most} videos are opened at once.

Open the first {most}?</source>
        <translation>
            <numerusform>المحدد {count} سجل. يُفتح {most} فيديو معًا على الأكثر.

هل تُفتح أول {most}؟</numerusform>
            <numerusform>المحدد سجل واحد ({count}). يُفتح {most} فيديو معًا على الأكثر.

هل تُفتح أول {most}؟</numerusform>
            <numerusform>المحدد سجلان ({count}). يُفتح {most} فيديو معًا على الأكثر.

هل تُفتح أول {most}؟</numerusform>
            <numerusform>المحدد {count} سجلات. يُفتح {most} فيديو معًا على الأكثر.

هل تُفتح أول {most}؟</numerusform>
            <numerusform>المحدد {count} سجلًا. يُفتح {most} فيديو معًا على الأكثر.

هل تُفتح أول {most}؟</numerusform>
            <numerusform>المحدد {count} سجل. يُفتح {most} فيديو معًا على الأكثر.

هل تُفتح أول {most}؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records are too many to be copied: at most {most} are. They can be exported.</source>
        <translation>
            <numerusform>{count} سجل أكثر مما يمكن نسخه، والحد {most}. يمكن تصديرها.</numerusform>
            <numerusform>سجل واحد ({count}) أكثر مما يمكن نسخه، والحد {most}. يمكن تصديره.</numerusform>
            <numerusform>سجلان ({count}) أكثر مما يمكن نسخه، والحد {most}. يمكن تصديرهما.</numerusform>
            <numerusform>{count} سجلات أكثر مما يمكن نسخه، والحد {most}. يمكن تصديرها.</numerusform>
            <numerusform>{count} سجلًا أكثر مما يمكن نسخه، والحد {most}. يمكن تصديرها.</numerusform>
            <numerusform>{count} سجل أكثر مما يمكن نسخه، والحد {most}. يمكن تصديرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records copied.</source>
        <translation>
            <numerusform>نُسخ {count} سجل.</numerusform>
            <numerusform>نُسخ سجل واحد ({count}).</numerusform>
            <numerusform>نُسخ سجلان ({count}).</numerusform>
            <numerusform>نُسخت {count} سجلات.</numerusform>
            <numerusform>نُسخ {count} سجلًا.</numerusform>
            <numerusform>نُسخ {count} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records exported to {file}</source>
        <translation>
            <numerusform>صُدِّر {count} سجل إلى {file}</numerusform>
            <numerusform>صُدِّر سجل واحد ({count}) إلى {file}</numerusform>
            <numerusform>صُدِّر سجلان ({count}) إلى {file}</numerusform>
            <numerusform>صُدِّرت {count} سجلات إلى {file}</numerusform>
            <numerusform>صُدِّر {count} سجلًا إلى {file}</numerusform>
            <numerusform>صُدِّر {count} سجل إلى {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records exported to {file}.</source>
        <translation>
            <numerusform>صُدِّر {count} سجل إلى {file}.</numerusform>
            <numerusform>صُدِّر سجل واحد ({count}) إلى {file}.</numerusform>
            <numerusform>صُدِّر سجلان ({count}) إلى {file}.</numerusform>
            <numerusform>صُدِّرت {count} سجلات إلى {file}.</numerusform>
            <numerusform>صُدِّر {count} سجلًا إلى {file}.</numerusform>
            <numerusform>صُدِّر {count} سجل إلى {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records have no link.</source>
        <translation>
            <numerusform>{count} سجل بلا رابط.</numerusform>
            <numerusform>سجل واحد ({count}) بلا رابط.</numerusform>
            <numerusform>سجلان ({count}) بلا رابط.</numerusform>
            <numerusform>{count} سجلات بلا رابط.</numerusform>
            <numerusform>{count} سجلًا بلا رابط.</numerusform>
            <numerusform>{count} سجل بلا رابط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records selected</source>
        <translation>
            <numerusform>لا سجل محدد ({count})</numerusform>
            <numerusform>سجل واحد محدد ({count})</numerusform>
            <numerusform>سجلان محددان ({count})</numerusform>
            <numerusform>{count} سجلات محددة</numerusform>
            <numerusform>{count} سجلًا محددًا</numerusform>
            <numerusform>{count} سجل محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records without a video could not be opened.</source>
        <translation>
            <numerusform>تعذر فتح {count} سجل بلا فيديو.</numerusform>
            <numerusform>تعذر فتح سجل واحد ({count}) بلا فيديو.</numerusform>
            <numerusform>تعذر فتح سجلين ({count}) بلا فيديو.</numerusform>
            <numerusform>تعذر فتح {count} سجلات بلا فيديو.</numerusform>
            <numerusform>تعذر فتح {count} سجلًا بلا فيديو.</numerusform>
            <numerusform>تعذر فتح {count} سجل بلا فيديو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} records.</source>
        <translation>
            <numerusform>لا سجلات ({count}).</numerusform>
            <numerusform>سجل واحد ({count}).</numerusform>
            <numerusform>سجلان ({count}).</numerusform>
            <numerusform>{count} سجلات.</numerusform>
            <numerusform>{count} سجلًا.</numerusform>
            <numerusform>{count} سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} subtitle files in {folder} could not be read; the log names them.</source>
        <comment>One subtitle file in {folder} could not be read; the log names it.</comment>
        <translation>
            <numerusform>تعذّرت قراءة {count} من ملفات الترجمة في {folder}؛ السجلّ يسمّيها.</numerusform>
            <numerusform>تعذّرت قراءة ملف ترجمة واحد ({count}) في {folder}؛ السجلّ يسمّيه.</numerusform>
            <numerusform>تعذّرت قراءة ملفَي ترجمة ({count}) في {folder}؛ السجلّ يسمّيهما.</numerusform>
            <numerusform>تعذّرت قراءة {count} ملفات ترجمة في {folder}؛ السجلّ يسمّيها.</numerusform>
            <numerusform>تعذّرت قراءة {count} ملف ترجمة في {folder}؛ السجلّ يسمّيها.</numerusform>
            <numerusform>تعذّرت قراءة {count} ملف ترجمة في {folder}؛ السجلّ يسمّيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} titles copied.</source>
        <translation>
            <numerusform>نُسخ {count} عنوان.</numerusform>
            <numerusform>نُسخ عنوان واحد ({count}).</numerusform>
            <numerusform>نُسخ عنوانان ({count}).</numerusform>
            <numerusform>نُسخت {count} عناوين.</numerusform>
            <numerusform>نُسخ {count} عنوانًا.</numerusform>
            <numerusform>نُسخ {count} عنوان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} values. Enter includes, − excludes</source>
        <translation>
            <numerusform>لا قيم ({count}). إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>قيمة واحدة ({count}). إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>قيمتان ({count}). إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيم. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
            <numerusform>{count} قيمة. إدخال للتضمين، − للاستبعاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos</source>
        <translation>
            <numerusform>{count} فيديو</numerusform>
            <numerusform>فيديو واحد ({count})</numerusform>
            <numerusform>فيديوهان ({count})</numerusform>
            <numerusform>{count} فيديوهات</numerusform>
            <numerusform>{count} فيديو</numerusform>
            <numerusform>{count} فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos kept for later</source>
        <comment>{count} video kept for later</comment>
        <translation>
            <numerusform>حُفظ لوقت لاحق: {count} فيديو</numerusform>
            <numerusform>حُفظ لوقت لاحق: فيديو واحد ({count})</numerusform>
            <numerusform>حُفظ لوقت لاحق: فيديوهان ({count})</numerusform>
            <numerusform>حُفظ لوقت لاحق: {count} فيديوهات</numerusform>
            <numerusform>حُفظ لوقت لاحق: {count} فيديو</numerusform>
            <numerusform>حُفظ لوقت لاحق: {count} فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos marked as not watched</source>
        <comment>{count} video marked as not watched</comment>
        <translation>
            <numerusform>عُلّم بأنه لم يُشاهَد: {count} فيديو</numerusform>
            <numerusform>عُلّم بأنه لم يُشاهَد: فيديو واحد ({count})</numerusform>
            <numerusform>عُلّم بأنه لم يُشاهَد: فيديوهان ({count})</numerusform>
            <numerusform>عُلّم بأنه لم يُشاهَد: {count} فيديوهات</numerusform>
            <numerusform>عُلّم بأنه لم يُشاهَد: {count} فيديو</numerusform>
            <numerusform>عُلّم بأنه لم يُشاهَد: {count} فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos marked as watched</source>
        <comment>{count} video marked as watched</comment>
        <translation>
            <numerusform>عُلّم بأنه شوهد: {count} فيديو</numerusform>
            <numerusform>عُلّم بأنه شوهد: فيديو واحد ({count})</numerusform>
            <numerusform>عُلّم بأنه شوهد: فيديوهان ({count})</numerusform>
            <numerusform>عُلّم بأنه شوهد: {count} فيديوهات</numerusform>
            <numerusform>عُلّم بأنه شوهد: {count} فيديو</numerusform>
            <numerusform>عُلّم بأنه شوهد: {count} فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos no longer kept for later</source>
        <comment>{count} video no longer kept for later</comment>
        <translation>
            <numerusform>لم يعد محفوظًا لوقت لاحق: {count} فيديو</numerusform>
            <numerusform>لم يعد محفوظًا لوقت لاحق: فيديو واحد ({count})</numerusform>
            <numerusform>لم يعد محفوظًا لوقت لاحق: فيديوهان ({count})</numerusform>
            <numerusform>لم يعد محفوظًا لوقت لاحق: {count} فيديوهات</numerusform>
            <numerusform>لم يعد محفوظًا لوقت لاحق: {count} فيديو</numerusform>
            <numerusform>لم يعد محفوظًا لوقت لاحق: {count} فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos rated {rating} of 5</source>
        <comment>{count} video rated {rating} of 5</comment>
        <translation>
            <numerusform>قُيّم بـ {rating} من 5: {count} فيديو</numerusform>
            <numerusform>قُيّم بـ {rating} من 5: فيديو واحد ({count})</numerusform>
            <numerusform>قُيّم بـ {rating} من 5: فيديوهان ({count})</numerusform>
            <numerusform>قُيّم بـ {rating} من 5: {count} فيديوهات</numerusform>
            <numerusform>قُيّم بـ {rating} من 5: {count} فيديو</numerusform>
            <numerusform>قُيّم بـ {rating} من 5: {count} فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} videos starred</source>
        <comment>{count} video starred</comment>
        <translation>
            <numerusform>مُيّز بنجمة: {count} فيديو</numerusform>
            <numerusform>مُيّز بنجمة: فيديو واحد ({count})</numerusform>
            <numerusform>مُيّز بنجمة: فيديوهان ({count})</numerusform>
            <numerusform>مُيّز بنجمة: {count} فيديوهات</numerusform>
            <numerusform>مُيّز بنجمة: {count} فيديو</numerusform>
            <numerusform>مُيّز بنجمة: {count} فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} views</source>
        <translation>
            <numerusform>لا مشاهدات ({count})</numerusform>
            <numerusform>مشاهدة واحدة ({count})</numerusform>
            <numerusform>مشاهدتان ({count})</numerusform>
            <numerusform>{count} مشاهدات</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
            <numerusform>{count} مشاهدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} warnings</source>
        <translation>
            <numerusform>لا تحذيرات ({count})</numerusform>
            <numerusform>تحذير واحد ({count})</numerusform>
            <numerusform>تحذيران ({count})</numerusform>
            <numerusform>{count} تحذيرات</numerusform>
            <numerusform>{count} تحذيرًا</numerusform>
            <numerusform>{count} تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} were there already.</source>
        <translation>
            <numerusform>{count} كانت موجودة من قبل.</numerusform>
            <numerusform>{count} كانت موجودة من قبل.</numerusform>
            <numerusform>{count} كانتا موجودتين من قبل.</numerusform>
            <numerusform>{count} كانت موجودة من قبل.</numerusform>
            <numerusform>{count} كانت موجودة من قبل.</numerusform>
            <numerusform>{count} كانت موجودة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} {kind} files</source>
        <comment>{count} {kind} file</comment>
        <translation>
            <numerusform>{count} ملف {kind}</numerusform>
            <numerusform>ملف {kind} واحد ({count})</numerusform>
            <numerusform>ملفا {kind} ({count})</numerusform>
            <numerusform>{count} ملفات {kind}</numerusform>
            <numerusform>{count} ملف {kind}</numerusform>
            <numerusform>{count} ملف {kind}</numerusform>
        </translation>
    </message>
    <message>
        <source>{date} – this record</source>
        <translation>{date} – هذا السجل</translation>
    </message>
    <message>
        <source>{date}, {time} UTC</source>
        <translation>{date}، {time} UTC</translation>
    </message>
    <message>
        <source>{field} after {value}</source>
        <translation>{field} بعد {value}</translation>
    </message>
    <message>
        <source>{field} before {value}</source>
        <translation>{field} قبل {value}</translation>
    </message>
    <message>
        <source>{field} begins with {value}</source>
        <translation>{field} يبدأ بـ {value}</translation>
    </message>
    <message>
        <source>{field} contains {value}</source>
        <translation>{field} يحتوي {value}</translation>
    </message>
    <message>
        <source>{field} from {value}</source>
        <translation>{field} من {value}</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field} فوق {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field} تحت {value}</translation>
    </message>
    <message>
        <source>{field} up to {value}</source>
        <translation>{field} حتى {value}</translation>
    </message>
    <message>
        <source>{field}: click to filter, Alt+click to leave out</source>
        <translation>{field}: انقر للتصفية، Alt+نقر للاستبعاد</translation>
    </message>
    <message>
        <source>{field}: {after}, before {before}</source>
        <translation>{field}: {after}، وكان {before}</translation>
    </message>
    <message>
        <source>{field}: {low} to {high}</source>
        <translation>{field}: من {low} إلى {high}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{files} passed over</source>
        <translation>جرى تجاوز {files}</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason})</source>
        <translation>تعذرت قراءة {file} ({reason})</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Changes to settings are not kept this time.</source>
        <translation>تعذرت قراءة {file} ({reason}). لن تُحفظ تغييرات الإعدادات هذه المرة.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Changes to settings may not be kept.</source>
        <translation>تتعذّر الكتابة في {file} ({reason}). قد لا تُحفظ تغييرات الإعدادات.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Changes to settings may not be kept.</source>
        <translation>تعذرت كتابة {file}. قد لا تُحفظ تغييرات الإعدادات.</translation>
    </message>
    <message>
        <source>{file} could run scripts, so its folder was opened, not the file.</source>
        <translation>قد يشغّل {file} برامج نصية، لذلك فُتح مجلده لا الملف.</translation>
    </message>
    <message>
        <source>{file} exists. Replace it?</source>
        <translation>{file} موجود. هل يُستبدل؟</translation>
    </message>
    <message numerus="yes">
        <source>{file} holds marks of {count} videos. “Import Marks…” adds them to your own.</source>
        <translation>
            <numerusform>في {file} علامات {count} فيديو. «استيراد العلامات…» يضيفها إلى علاماتك.</numerusform>
            <numerusform>في {file} علامات فيديو واحد ({count}). «استيراد العلامات…» يضيفها إلى علاماتك.</numerusform>
            <numerusform>في {file} علامات فيديوهين ({count}). «استيراد العلامات…» يضيفها إلى علاماتك.</numerusform>
            <numerusform>في {file} علامات {count} فيديوهات. «استيراد العلامات…» يضيفها إلى علاماتك.</numerusform>
            <numerusform>في {file} علامات {count} فيديو. «استيراد العلامات…» يضيفها إلى علاماتك.</numerusform>
            <numerusform>في {file} علامات {count} فيديو. «استيراد العلامات…» يضيفها إلى علاماتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is damaged ({damage}) and cannot be set aside ({reason}). Changes to settings are not kept this time.</source>
        <translation>{file} تالف ({damage}) وتعذرت تنحيته ({reason}). لن تُحفظ تغييرات الإعدادات هذه المرة.</translation>
    </message>
    <message>
        <source>{file} is damaged ({damage}). It was set aside as {aside}.</source>
        <translation>{file} تالف ({damage}). نُحّي جانبًا باسم {aside}.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}) and cannot be set aside ({obstacle})</source>
        <translation>{file} تالف ({reason}) وتعذرت تنحيته ({obstacle})</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}). It was set aside as {name}.</source>
        <translation>{file} تالف ({reason}). نُحّي جانبًا باسم {name}.</translation>
    </message>
    <message>
        <source>{file} is no file and cannot be set aside: {reason}.</source>
        <translation>{file} ليس ملفًا وتعذرت تنحيته: {reason}.</translation>
    </message>
    <message>
        <source>{file} is not on this computer. If its folder is here under another name, “Folders Are Here…” in the menu File tells where.</source>
        <translation>{file} ليس على هذا الحاسوب. إن كان مجلده هنا باسم آخر فالأمر «المجلدات موجودة هنا…» في القائمة «الملف» يحدد موضعه.</translation>
    </message>
    <message>
        <source>{file} is not there, or not below the folders of the library.</source>
        <translation>{file} غير موجود، أو ليس ضمن مجلدات المكتبة.</translation>
    </message>
    <message>
        <source>{file} is not there; the page of the video was opened.</source>
        <translation>{file} غير موجود؛ فُتحت صفحة الفيديو.</translation>
    </message>
    <message>
        <source>{file} was no file. It was set aside as {aside}.</source>
        <translation>لم يكن {file} ملفًا. نُحّي جانبًا باسم {aside}.</translation>
    </message>
    <message>
        <source>{file} was not written.</source>
        <translation>لم يُكتب {file}.</translation>
    </message>
    <message>
        <source>{file} was not written: {reason}.</source>
        <translation>لم يُكتب {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program</source>
        <translation>كُتب {file} بإصدار أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of this program. Changes to settings are not kept this time.</source>
        <translation>كُتب {file} بإصدار أحدث من هذا البرنامج. لن تُحفظ تغييرات الإعدادات هذه المرة.</translation>
    </message>
    <message>
        <source>{file}, entry {number}: {reason}</source>
        <translation>{file}، المدخل {number}: {reason}</translation>
    </message>
    <message>
        <source>{file}, where subtitles were kept, cannot be removed: {reason}.</source>
        <translation>لا يمكن إزالة {file} الذي كانت الترجمات محفوظة فيه: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} أو {other}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {count} records</source>
        <translation>
            <numerusform>من {first} إلى {last}: لا سجلات ({count})</numerusform>
            <numerusform>من {first} إلى {last}: سجل واحد ({count})</numerusform>
            <numerusform>من {first} إلى {last}: سجلان ({count})</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجلات</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجلًا</numerusform>
            <numerusform>من {first} إلى {last}: {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>from one day to another</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}؛ {second}</translation>
    </message>
    <message>
        <source>{folder} ({state})</source>
        <translation>{folder} ({state})</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and its {count} records were taken out of the library.</source>
        <translation>
            <numerusform>أزيل {folder} وفيه {count} سجل من المكتبة.</numerusform>
            <numerusform>أزيل {folder} وسجله الوحيد ({count}) من المكتبة.</numerusform>
            <numerusform>أزيل {folder} وسجلاه ({count}) من المكتبة.</numerusform>
            <numerusform>أزيل {folder} وفيه {count} سجلات من المكتبة.</numerusform>
            <numerusform>أزيل {folder} وفيه {count} سجلًا من المكتبة.</numerusform>
            <numerusform>أزيل {folder} وفيه {count} سجل من المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} cannot be watched ({reason}); it is looked through every few seconds instead.</source>
        <translation>تتعذّر مراقبة {folder} ({reason})؛ يُفحص كل بضع ثوانٍ بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{folder} is back in the library.</source>
        <translation>عاد {folder} إلى المكتبة.</translation>
    </message>
    <message>
        <source>{folder} was taken out of the library.</source>
        <translation>أزيل {folder} من المكتبة.</translation>
    </message>
    <message>
        <source>{folder}: {reason}</source>
        <translation>{folder}: {reason}</translation>
    </message>
    <message>
        <source>{format} (*.{ending})</source>
        <translation>{format} (*.{ending})</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {total} records.</source>
        <translation>
            <numerusform>{found} من {total} سجل.</numerusform>
            <numerusform>{found} من سجل واحد ({total}).</numerusform>
            <numerusform>{found} من سجلين ({total}).</numerusform>
            <numerusform>{found} من {total} سجلات.</numerusform>
            <numerusform>{found} من {total} سجلًا.</numerusform>
            <numerusform>{found} من {total} سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{key} holds a list where one value is expected; it is left out</source>
        <translation>في {key} قائمة حيث تُنتظر قيمة واحدة؛ تُركت</translation>
    </message>
    <message>
        <source>{key} holds half a character or none ({half}, {none}), shown as �</source>
        <translation>في {key} نصف محرف أو ما ليس محرفًا ({half}، {none})، ويظهر بالشكل �</translation>
    </message>
    <message>
        <source>{key} holds several values; it is left out</source>
        <translation>في {key} عدة قيم؛ تُركت</translation>
    </message>
    <message>
        <source>{key} is longer than {most} characters; {kept}</source>
        <translation>{key} أطول من {most} محرف؛ {kept}</translation>
    </message>
    <message>
        <source>{key} is nested too deeply; {kept}</source>
        <translation>{key} متداخل أكثر مما ينبغي؛ {kept}</translation>
    </message>
    <message>
        <source>{key} is not valid YAML; {kept}</source>
        <translation>{key} ليس YAML صحيحًا؛ {kept}</translation>
    </message>
    <message>
        <source>{key} is the key of {command}, which would have it no more.</source>
        <translation>{key} مفتاح الأمر {command}، وسيفقده.</translation>
    </message>
    <message>
        <source>{key} is there twice; the earlier one is left out</source>
        <translation>{key} مذكور مرتين؛ يُترك الأول</translation>
    </message>
    <message>
        <source>{key} is typed into the query. Take it with Ctrl or Alt.</source>
        <translation>{key} يُكتب في البحث. استعمله مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{key} opens the menu {menu}.</source>
        <translation>يفتح {key} القائمة {menu}.</translation>
    </message>
    <message>
        <source>{key} “{value}” can be read in two ways, its comma groups digits or begins a fraction; it is left out</source>
        <translation>تُقرأ {key} «{value}» على وجهين: فاصلتها للآلاف أو للكسر العشري؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” can be read in two ways, its point groups digits or begins a fraction; it is left out</source>
        <translation>تُقرأ {key} «{value}» على وجهين: نقطتها للآلاف أو للكسر العشري؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” can be two days, its day and month may be either; write a day as 2022-06-05; it is left out</source>
        <translation>قد تكون {key} «{value}» يومين، فاليوم والشهر ملتبسان؛ اكتب اليوم هكذا 2022-06-05؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” does not say on which site the video is; the record has no link to it</source>
        <translation>لا تذكر {key} «{value}» موقع الفيديو؛ لا رابط له في السجل</translation>
    </message>
    <message>
        <source>{key} “{value}” has no fixed length: months and years differ; it is left out</source>
        <translation>ليس لـ {key} «{value}» طول ثابت، فالأشهر والسنوات تختلف؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” holds half a character or none; the record has no link to it</source>
        <translation>في {key} «{value}» نصف محرف أو ما ليس محرفًا؛ لا رابط له في السجل</translation>
    </message>
    <message>
        <source>{key} “{value}” is a list where one value is expected; it is left out</source>
        <translation>{key} «{value}» قائمة والمتوقع قيمة واحدة؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” is in a time zone that has but a name; write its offset, such as +03:00; it is left out</source>
        <translation>{key} «{value}» في منطقة زمنية ليس لها إلا اسم؛ اكتب فرقها مثل +03:00؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” is no address that can be opened; it is left out</source>
        <translation>{key} «{value}» ليس عنوانًا يمكن فتحه؛ تُرك</translation>
    </message>
    <message>
        <source>{key} “{value}” is no address that can be opened; the record has no link to it</source>
        <translation>{key} «{value}» ليست عنوانًا يمكن فتحه؛ لا رابط له في السجل</translation>
    </message>
    <message>
        <source>{key} “{value}” is no count; it is left out</source>
        <translation>{key} «{value}» ليس عددًا؛ تُرك</translation>
    </message>
    <message>
        <source>{key} “{value}” is no day such as 20240131; it is left out</source>
        <translation>{key} «{value}» ليس يومًا مثل 20240131؛ تُرك</translation>
    </message>
    <message>
        <source>{key} “{value}” is no id or address of a video on {site}; the record has no link to it</source>
        <translation>{key} «{value}» ليست معرّف فيديو ولا عنوانه على {site}؛ لا رابط له في السجل</translation>
    </message>
    <message>
        <source>{key} “{value}” is no list of texts; it is left out</source>
        <translation>{key} «{value}» ليس قائمة نصوص؛ تُرك</translation>
    </message>
    <message>
        <source>{key} “{value}” is no number; it is left out</source>
        <translation>{key} «{value}» ليس رقمًا؛ تُرك</translation>
    </message>
    <message>
        <source>{key} “{value}” is no text; it is left out</source>
        <translation>{key} «{value}» ليس نصًا؛ تُرك</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a count; it is left out</source>
        <translation>{key} «{value}» ليست عددًا؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a date such as 2022-06-05T04:15:33+03:00; it is left out</source>
        <translation>{key} «{value}» ليست تاريخًا مثل 2022-06-05T04:15:33+03:00؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a length of the form PT21M32S or 21:32; it is left out</source>
        <translation>{key} «{value}» ليست مدة على صورة PT21M32S أو 21:32؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a length that a video has; it is left out</source>
        <translation>{key} «{value}» ليست مدة ممكنة لفيديو؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a size; it is left out</source>
        <translation>{key} «{value}» ليس حجمًا؛ تُرك</translation>
    </message>
    <message>
        <source>{key} “{value}” is not a whole count; it is left out</source>
        <translation>{key} «{value}» ليست عددًا صحيحًا؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” is outside the years 1 to 9999 in UTC; it is left out</source>
        <translation>{key} «{value}» خارج السنوات من 1 إلى 9999 بتوقيت UTC؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” is outside the years 1 to 9999, it may be milliseconds; it is left out</source>
        <translation>{key} «{value}» خارج السنوات 1 إلى 9999، ولعله بالميلي ثانية؛ تُرك</translation>
    </message>
    <message>
        <source>{key} “{value}” is too large for a count; it is left out</source>
        <translation>{key} «{value}» أكبر من أن تكون عددًا؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{key} “{value}” tells no address on {site}; the record has no link to it</source>
        <translation>لا تدل {key} «{value}» على عنوان في {site}؛ لا رابط له في السجل</translation>
    </message>
    <message>
        <source>{key} “{value}” tells no name; it is left out</source>
        <translation>لا تذكر {key} «{value}» اسمًا؛ وهي متروكة</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{mistake}; expected {expected}</source>
        <translation>{mistake}؛ المتوقع: {expected}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <translation>
            <numerusform>{names} و{count} آخر</numerusform>
            <numerusform>{names} و{count} آخر</numerusform>
            <numerusform>{names} و{count} آخر</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
            <numerusform>{names} و{count} آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <source>{name} cannot be shown: {reason}.</source>
        <translation>لا يمكن عرض {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} was replaced.</source>
        <translation>استُبدل {name}.</translation>
    </message>
    <message>
        <source>{name} {version}, MIT licence</source>
        <translation>{name} {version}، رخصة MIT</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {count} chosen</source>
        <translation>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
            <numerusform>{name}، المختار {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>{name}: {amount} of {whole}</source>
        <translation>{name}: {amount} من {whole}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {amount} of {whole} records</source>
        <translation>
            <numerusform>{name}: {amount} من {whole} سجل</numerusform>
            <numerusform>{name}: {amount} من سجل واحد ({whole})</numerusform>
            <numerusform>{name}: {amount} من سجلين ({whole})</numerusform>
            <numerusform>{name}: {amount} من {whole} سجلات</numerusform>
            <numerusform>{name}: {amount} من {whole} سجلًا</numerusform>
            <numerusform>{name}: {amount} من {whole} سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: {amount} of {whole} records, {share}</source>
        <translation>
            <numerusform>{name}: {amount} من {whole} سجل، {share}</numerusform>
            <numerusform>{name}: {amount} من سجل واحد ({whole})، {share}</numerusform>
            <numerusform>{name}: {amount} من سجلين ({whole})، {share}</numerusform>
            <numerusform>{name}: {amount} من {whole} سجلات، {share}</numerusform>
            <numerusform>{name}: {amount} من {whole} سجلًا، {share}</numerusform>
            <numerusform>{name}: {amount} من {whole} سجل، {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {amount} of {whole} views</source>
        <translation>{name}: {amount} من {whole} من المشاهدات</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>{number}B</source>
        <comment>billions, in short</comment>
        <translation>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
            <numerusform>{number} مليار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}K</source>
        <comment>thousands, in short</comment>
        <translation>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} آلاف</numerusform>
            <numerusform>{number} ألف</numerusform>
            <numerusform>{number} ألف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}M</source>
        <comment>millions, in short</comment>
        <translation>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} ملايين</numerusform>
            <numerusform>{number} مليون</numerusform>
            <numerusform>{number} مليون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number}T</source>
        <comment>trillions, in short</comment>
        <translation>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
            <numerusform>{number} تريليون</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>تعذر فتح {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: its permissions forbid it.</source>
        <translation>تعذرت قراءة {path}: لا تسمح أذوناته بذلك.</translation>
    </message>
    <message>
        <source>{path} does not answer; it is added when it does.</source>
        <translation>لا يستجيب {path}؛ يُضاف حين يستجيب.</translation>
    </message>
    <message>
        <source>{path} is in the library already.</source>
        <translation>{path} موجود في المكتبة.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder.</source>
        <translation>{path} ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>{path} is no record: {reason} (line {line}).</source>
        <translation>{path} ليس سجلًا: {reason} (السطر {line}).</translation>
    </message>
    <message>
        <source>{path} is no record: {reason}.</source>
        <translation>{path} ليس سجلًا: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} is part of {folder} and is not listed apart.</source>
        <translation>{path} جزء من {folder} ولا يُدرج وحده.</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name</source>
        <translation>{path} موجود؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{path} is there already; choose another name or replace it</source>
        <translation>{path} موجود؛ اختر اسمًا آخر أو استبدله</translation>
    </message>
    <message>
        <source>{path} was not added: {reason}.</source>
        <translation>لم يُضف {path}: {reason}.</translation>
    </message>
    <message>
        <source>{player} could not be started: the file was opened as the system does.</source>
        <translation>تعذر تشغيل {player}: فُتح الملف ببرنامج النظام.</translation>
    </message>
    <message>
        <source>{program} has the chosen language when it starts the next time: quit and open it again.</source>
        <translation>ستظهر اللغة المختارة عند بدء {program} في المرة القادمة: أنهِ البرنامج ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>{rating} of {most}</source>
        <translation>{rating} من {most}</translation>
    </message>
    <message>
        <source>{rating}/{most}</source>
        <translation>{rating}/{most}</translation>
    </message>
    <message>
        <source>{reason}  →  {place}</source>
        <translation>{reason}  ←  {place}</translation>
    </message>
    <message>
        <source>{reason} F5 tries again.</source>
        <translation>{reason} يعيد F5 المحاولة.</translation>
    </message>
    <message>
        <source>{reason}. Changes to saved searches are not kept this time.</source>
        <translation>{reason}. لن تُحفظ تغييرات عمليات البحث المحفوظة هذه المرة.</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{shown} من {count} سجل</numerusform>
            <numerusform>{shown} من سجل واحد ({count})</numerusform>
            <numerusform>{shown} من سجلين ({count})</numerusform>
            <numerusform>{shown} من {count} سجلات</numerusform>
            <numerusform>{shown} من {count} سجلًا</numerusform>
            <numerusform>{shown} من {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
    <message>
        <source>{state} (when downloaded)</source>
        <comment>availability of a video</comment>
        <translation>{state} (عند التنزيل)</translation>
    </message>
    <message>
        <source>{step} was undone.</source>
        <translation>جرى التراجع عن: {step}.</translation>
    </message>
    <message>
        <source>{sum} (known of {count})</source>
        <comment>of so many records</comment>
        <translation>{sum} (معروف لـ {count})</translation>
    </message>
    <message>
        <source>{title} kept for later</source>
        <translation>حُفظ {title} لوقت لاحق</translation>
    </message>
    <message>
        <source>{title} marked as not watched</source>
        <translation>عُلّم {title} بأنه لم يُشاهَد</translation>
    </message>
    <message>
        <source>{title} marked as watched</source>
        <translation>عُلّم {title} بأنه شوهد</translation>
    </message>
    <message>
        <source>{title} no longer kept for later</source>
        <translation>لم يعد {title} محفوظًا لوقت لاحق</translation>
    </message>
    <message>
        <source>{title} rated {rating} of 5</source>
        <translation>قُيّم {title} بـ {rating} من 5</translation>
    </message>
    <message>
        <source>{title} starred</source>
        <translation>مُيّز {title} بنجمة</translation>
    </message>
    <message>
        <source>{weekday}, {hour}</source>
        <translation>{weekday}، {hour}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{when}: {count} records</source>
        <translation>
            <numerusform>{when}: لا سجلات ({count})</numerusform>
            <numerusform>{when}: سجل واحد ({count})</numerusform>
            <numerusform>{when}: سجلان ({count})</numerusform>
            <numerusform>{when}: {count} سجلات</numerusform>
            <numerusform>{when}: {count} سجلًا</numerusform>
            <numerusform>{when}: {count} سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{word} has nothing on its left</source>
        <translation>لا شيء قبل {word}</translation>
    </message>
    <message>
        <source>{word} has nothing on its right</source>
        <translation>لا شيء بعد {word}</translation>
    </message>
    <message>
        <source>“{host}” is not a public server.</source>
        <translation>«{host}» ليس خادمًا عامًا.</translation>
    </message>
    <message>
        <source>“{text}” cannot be read</source>
        <translation>تعذّرت قراءة «{text}»</translation>
    </message>
    <message>
        <source>“{what}”</source>
        <translation>«{what}»</translation>
    </message>
    <message numerus="yes">
        <source>“{word}” and {count} more words in both titles</source>
        <comment>“{word}” and {count} more word in both titles</comment>
        <translation>
            <numerusform>«{word}» و{count} كلمة أخرى في كلا العنوانين</numerusform>
            <numerusform>«{word}» و{count} كلمة أخرى في كلا العنوانين</numerusform>
            <numerusform>«{word}» و{count} كلمتين أخريين في كلا العنوانين</numerusform>
            <numerusform>«{word}» و{count} كلمات أخرى في كلا العنوانين</numerusform>
            <numerusform>«{word}» و{count} كلمةً أخرى في كلا العنوانين</numerusform>
            <numerusform>«{word}» و{count} كلمة أخرى في كلا العنوانين</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}” in both titles</source>
        <translation>«{word}» في كلا العنوانين</translation>
    </message>
    <message>
        <source>‹ Records</source>
        <translation>‹ السجلات</translation>
    </message>
</context>
</TS>
