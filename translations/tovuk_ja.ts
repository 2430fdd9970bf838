<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Create a service binding…</source>
        <translation>サービスバインディングを作成…</translation>
    </message>
    <message>
        <source>New binding</source>
        <translation>新しいバインディング</translation>
    </message>
    <message>
        <source>Show the bindings of the service that is called</source>
        <translation>呼び出し先サービスのバインディングを表示</translation>
    </message>
    <message>
        <source>Go to the service</source>
        <translation>サービスへ移動</translation>
    </message>
    <message>
        <source>Copy the name of the chosen binding</source>
        <translation>選んだバインディングの名前をコピー</translation>
    </message>
    <message>
        <source>Delete the chosen binding…</source>
        <translation>選んだバインディングを削除…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>List the bindings of all services</source>
        <translation>すべてのサービスのバインディングを一覧表示</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>すべてのサービス</translation>
    </message>
    <message>
        <source>Lists every binding of the account, and not only those from and to this service.</source>
        <translation>このサービスに関わるものだけでなく、アカウントのすべてのバインディングを一覧表示します。</translation>
    </message>
    <message>
        <source>Show the bindings as a table</source>
        <translation>バインディングを表で表示</translation>
    </message>
    <message>
        <source>Show the bindings as a picture</source>
        <translation>バインディングを図で表示</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tovuk Dashboard</source>
        <translation>Tovuk Dashboard について</translation>
    </message>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>バージョン %1、Qt %2</translation>
    </message>
    <message>
        <source>Tovuk Dashboard</source>
        <translation>Tovuk Dashboard</translation>
    </message>
    <message>
        <source>A native dashboard for the resources of Tovuk services, with the same service built in for local work.</source>
        <translation>Tovuk サービスのリソースを扱うネイティブのダッシュボードです。ローカルで作業できるよう、同じサービスを内蔵しています。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License バージョン 3 またはそれ以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Built with Qt, Qt Charts, QScintilla, SQLite, cpp-httplib and nlohmann JSON. Text is set in Inter and JetBrains Mono where they are installed.</source>
        <translation>Qt、Qt Charts、QScintilla、SQLite、cpp-httplib、nlohmann JSON を使用しています。文字は Inter と JetBrains Mono がインストールされていれば、それらで表示されます。</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AccountView</name>
    <message>
        <source>Free</source>
        <comment>plan</comment>
        <translation>無料</translation>
    </message>
    <message>
        <source>Pro</source>
        <comment>plan</comment>
        <translation>Pro</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>サインインしています。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインイン済み</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Session ends</source>
        <translation>セッションの期限</translation>
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
        <translation>呼び出しの全文を表示</translation>
    </message>
    <message>
        <source>Copy the call as a curl command</source>
        <translation>呼び出しを curl コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy the call as a tovuk command</source>
        <translation>呼び出しを tovuk コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Repeat the call</source>
        <translation>呼び出しを繰り返す</translation>
    </message>
    <message>
        <source>ACTIVITY</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>The call in full</source>
        <translation>呼び出しの全文</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copy as tovuk</source>
        <translation>tovuk としてコピー</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>繰り返す</translation>
    </message>
    <message>
        <source>Copied the curl command. The token is written as $TOVUK_TOKEN.</source>
        <translation>curl コマンドをコピーしました。トークンは $TOVUK_TOKEN と書かれています。</translation>
    </message>
    <message>
        <source>Copied the tovuk command.</source>
        <translation>tovuk コマンドをコピーしました。</translation>
    </message>
    <message>
        <source>Choose a call in the list.</source>
        <translation>一覧から呼び出しを選んでください。</translation>
    </message>
    <message>
        <source>Only calls that read can be repeated.</source>
        <translation>繰り返せるのは読み取りの呼び出しだけです。</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%1 read</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 行読み取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 written</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%1 行書き込み</numerusform>
        </translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>呼び出し 1 回</translation>
    </message>
    <message numerus="yes">
        <source>%1 calls</source>
        <translation>
            <numerusform>呼び出し %1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>1 row read</source>
        <translation>1 行読み取り</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows read</source>
        <translation>
            <numerusform>%1 行読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>this window: %1</source>
        <comment>calls, rows, cost</comment>
        <translation>このウィンドウ: %1</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a call without an answer yet</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a call</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>a call refused in a read-only connection</comment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>a call</comment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <comment>of HTTP</comment>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>of a call</comment>
        <translation>対象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>returned, read and written by a call</comment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>%1
… The rest was not kept.</source>
        <translation>%1
… 残りは保存されていません。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>Answer %1 after %2, %3</source>
        <translation>応答 %1 (%2 後、%3)</translation>
    </message>
    <message>
        <source>superseded</source>
        <comment>a call</comment>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>at least 1 row read</source>
        <translation>1 行以上読み取り</translation>
    </message>
    <message numerus="yes">
        <source>at least %1 rows read</source>
        <translation>
            <numerusform>%1 行以上読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer request took its place, or its view was closed, before the answer came.</source>
        <translation>応答が届く前に、新しいリクエストに置き換えられたか、元の画面が閉じられました。</translation>
    </message>
</context>
<context>
    <name>AdviceBar</name>
    <message>
        <source>Close this advice</source>
        <translation>このアドバイスを閉じる</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Show plan</source>
        <translation>実行計画を表示</translation>
    </message>
    <message>
        <source>Create index…</source>
        <translation>インデックスを作成…</translation>
    </message>
    <message>
        <source>Puts the statement into a new draft. It is not run.</source>
        <translation>ステートメントを新しい下書きに入れます。実行はされません。</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>Alarm of the object</source>
        <translation>オブジェクトのアラーム</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Delete the alarm of %1?</source>
        <translation>%1 のアラームを削除しますか?</translation>
    </message>
    <message>
        <source>It is set to %1.</source>
        <translation>%1 に設定されています。</translation>
    </message>
    <message>
        <source>It has not been read, so its time is not known here.</source>
        <translation>まだ読み取っていないため、時刻はここではわかりません。</translation>
    </message>
    <message>
        <source>The alarm can be put back as long as nobody changes it.</source>
        <translation>ほかの誰かが変更しないかぎり、アラームは元に戻せます。</translation>
    </message>
    <message>
        <source>Delete the alarm</source>
        <translation>アラームを削除</translation>
    </message>
    <message>
        <source>The alarm is as it was before.</source>
        <translation>アラームを以前の状態に戻しました。</translation>
    </message>
    <message>
        <source>The alarm is set.</source>
        <translation>アラームを設定しました。</translation>
    </message>
    <message>
        <source>The alarm is deleted.</source>
        <translation>アラームを削除しました。</translation>
    </message>
    <message>
        <source>The alarm was changed since. Nothing was put back.</source>
        <translation>アラームはその後変更されました。何も元に戻していません。</translation>
    </message>
    <message>
        <source>The alarm was changed by somebody else. Nothing was changed here.</source>
        <translation>アラームはほかの誰かが変更しました。ここでは何も変更していません。</translation>
    </message>
    <message>
        <source>It is shown as it is now. Do it again to replace that.</source>
        <translation>現在の状態を表示しています。置き換えるには、もう一度行ってください。</translation>
    </message>
    <message>
        <source>The alarm has not been read.</source>
        <translation>アラームはまだ読み取られていません。</translation>
    </message>
    <message>
        <source>There is no such object yet. Setting an alarm makes it.</source>
        <translation>このオブジェクトはまだありません。アラームを設定すると作成されます。</translation>
    </message>
    <message>
        <source>Choose an object first.</source>
        <translation>先にオブジェクトを選んでください。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>The alarm is being changed.</source>
        <translation>アラームを変更しています。</translation>
    </message>
    <message>
        <source>No alarm is set.</source>
        <translation>アラームは設定されていません。</translation>
    </message>
    <message>
        <source>There is no change of the alarm to undo.</source>
        <translation>元に戻せるアラームの変更はありません。</translation>
    </message>
    <message>
        <source>The time of the alarm before has passed: put back, it would ring at once.</source>
        <translation>以前のアラームの時刻は過ぎています。元に戻すと、すぐに作動します。</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Set the alarm of %1</source>
        <translation>%1 のアラームを設定</translation>
    </message>
    <message>
        <source>After a delay</source>
        <translation>一定時間後</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Unit of the delay</source>
        <translation>遅延の単位</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>日時を指定</translation>
    </message>
    <message>
        <source>Time of the alarm</source>
        <translation>アラームの日時</translation>
    </message>
    <message>
        <source>Time zone of the time</source>
        <translation>日時のタイムゾーン</translation>
    </message>
    <message>
        <source>An alarm that %1 may have is replaced.</source>
        <translation>%1 にアラームがあれば置き換えられます。</translation>
    </message>
    <message>
        <source>This replaces the alarm of %1.</source>
        <translation>%1 のアラームを置き換えます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set the alarm</source>
        <translation>アラームを設定</translation>
    </message>
    <message>
        <source>That has passed: the alarm rings at once.</source>
        <translation>その時刻は過ぎています。アラームはすぐに作動します。</translation>
    </message>
    <message>
        <source>The alarm rings at %1.</source>
        <translation>アラームは %1 に作動します。</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>No alarm is set.</source>
        <translation>アラームは設定されていません。</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a time span: 3 min 20 s</comment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>waits for its next attempt</source>
        <translation>次の試行を待っています</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a time span: 3 min 20 s</comment>
        <translation>予定時刻を %1 超過</translation>
    </message>
    <message>
        <source>Retry %1 of %2, the last one: if the worker refuses it again, the alarm is cleared.</source>
        <translation>再試行 %1 / %2 (最後)。ワーカーがもう一度拒否すると、アラームは解除されます。</translation>
    </message>
    <message>
        <source>Retry %1 of %2: the worker refused it. The wait was %3 and doubles with each retry; after the last one the alarm is cleared.</source>
        <translation>再試行 %1 / %2: ワーカーが拒否しました。待ち時間は %3 で、再試行のたびに倍になります。最後の再試行の後、アラームは解除されます。</translation>
    </message>
    <message>
        <source>Rang last: %1</source>
        <comment>a time</comment>
        <translation>前回の作動: %1</translation>
    </message>
    <message>
        <source>A delay is 0 to %1 seconds.</source>
        <translation>遅延は 0 から %1 秒です。</translation>
    </message>
    <message>
        <source>The time must be after 1 January 1970.</source>
        <translation>日時は 1970 年 1 月 1 日より後にしてください。</translation>
    </message>
</context>
<context>
    <name>AlarmTimeline</name>
    <message>
        <source>set, refused before</source>
        <translation>設定済み、前回は拒否</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>rang</source>
        <translation>作動</translation>
    </message>
    <message>
        <source>refused by the worker, tried again</source>
        <translation>ワーカーが拒否、再試行</translation>
    </message>
    <message>
        <source>refused for the last time, cleared</source>
        <translation>最後の再試行も拒否、解除</translation>
    </message>
    <message>
        <source>waits: the service has no worker</source>
        <translation>待機中: サービスにワーカーがありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>attempt</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>the time zone</comment>
        <translation>日時 (%1)</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Next attempt (%1)</source>
        <comment>the time zone</comment>
        <translation>次の試行 (%1)</translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>Alarms of all objects in the order of time</source>
        <translation>すべてのオブジェクトのアラーム (時刻順)</translation>
    </message>
    <message>
        <source>No object has been read yet: list the objects on the page Values to see which alarms are set.</source>
        <translation>オブジェクトはまだ読み取られていません。設定済みのアラームを見るには、「値」のページでオブジェクトを一覧表示してください。</translation>
    </message>
    <message>
        <source>Alarms of the %1 objects that were read; the service has more objects.</source>
        <translation>読み取った %1 個のオブジェクトのアラーム。サービスにはほかにもオブジェクトがあります。</translation>
    </message>
    <message>
        <source>Alarms of all %1 objects.</source>
        <translation>%1 個すべてのオブジェクトのアラーム。</translation>
    </message>
    <message>
        <source>What rang before is told by the local service only.</source>
        <translation>過去の作動がわかるのはローカルサービスだけです。</translation>
    </message>
    <message>
        <source>%1 sets its alarm anew every %2: that is %3 calls of the worker a day.</source>
        <translation>%1 は %2ごとにアラームを設定し直しています。ワーカーの呼び出しは 1 日 %3 回になります。</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>No alarm is known of any object that was read.</source>
        <translation>読み取ったオブジェクトに、わかっているアラームはありません。</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Answer of the service</source>
        <translation>サービスの応答</translation>
    </message>
    <message>
        <source>The answer was not kept.</source>
        <translation>応答は保存されていません。</translation>
    </message>
    <message>
        <source>What %1 answered, with status %2.</source>
        <translation>%1 の応答 (ステータス %2)。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ArgumentOpener</name>
    <message>
        <source>%1 was not opened by itself.</source>
        <translation>%1 は自動では開かれませんでした。</translation>
    </message>
    <message>
        <source>To work on a copy of an SQLite file, choose &quot;Import an SQLite file&quot; in the menu.</source>
        <translation>SQLite ファイルのコピーで作業するには、メニューの「SQLite ファイルをインポート」を選んでください。</translation>
    </message>
    <message>
        <source>The link asks for the service %1, which this connection does not have.</source>
        <translation>リンクはサービス %1 を求めていますが、この接続にはありません。</translation>
    </message>
    <message>
        <source>This version has no panel for what the link asks for, so %1 was not opened.</source>
        <translation>このバージョンにはリンク先を表示するパネルがないため、%1 は開かれませんでした。</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力してください</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>Manual</source>
        <comment>kind of a backup</comment>
        <translation>手動</translation>
    </message>
    <message>
        <source>Back up the SQLite database %1</source>
        <translation>SQLite データベース %1 をバックアップ</translation>
    </message>
    <message>
        <source>Restore the SQLite database %1</source>
        <translation>SQLite データベース %1 を復元</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a backup</comment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Before the restore at this time</source>
        <comment>kind of a backup</comment>
        <translation>この時刻の復元の前</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <comment>a backup; the time zone</comment>
        <translation>作成日時 (%1)</translation>
    </message>
    <message>
        <source>Kept until (%1)</source>
        <comment>a backup; the time zone</comment>
        <translation>保存期限 (%1)</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Backups of %1</source>
        <translation>%1 のバックアップ</translation>
    </message>
    <message>
        <source>The backup of %1 was made.</source>
        <translation>%1 のバックアップを作成しました。</translation>
    </message>
    <message>
        <source>%1 holds the data of the backup of %2 again.</source>
        <translation>%1 を %2 のバックアップのデータに戻しました。</translation>
    </message>
    <message>
        <source>What it held before is kept as a backup.</source>
        <translation>以前の内容はバックアップとして残っています。</translation>
    </message>
    <message>
        <source>Undo the restore of %1?</source>
        <translation>%1 の復元を元に戻しますか?</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 を復元しますか?</translation>
    </message>
    <message>
        <source>Everything in %1 is replaced by the backup of %2.</source>
        <translation>%1 の内容はすべて %2 のバックアップで置き換えられます。</translation>
    </message>
    <message>
        <source>What %1 holds now is kept first as a backup before the restore, so that this can be undone. The restore happens as a whole or not at all.</source>
        <translation>元に戻せるように、%1 の現在の内容は先に「復元前」のバックアップとして保存されます。復元は全体が行われるか、まったく行われないかのどちらかです。</translation>
    </message>
    <message>
        <source>Undo the restore</source>
        <translation>復元を元に戻す</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>Asking for the list of backups.</source>
        <translation>バックアップの一覧を取得しています。</translation>
    </message>
    <message>
        <source>The list of backups did not arrive.</source>
        <translation>バックアップの一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet.</source>
        <translation>%1 のバックアップはまだありません。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 gets back what it held just before the last restore: the backup of %2. What it holds since then is replaced: the backup of %3 and every change made after it.</source>
        <translation>%1 は前回の復元の直前の内容 (%2 のバックアップ) に戻ります。それ以降の内容 (%3 のバックアップとその後のすべての変更) は置き換えられます。</translation>
    </message>
    <message>
        <source>%1 gets back what it held just before the last restore: the backup of %2. What it holds since then is replaced: the data that the restore brought and every change made after it.</source>
        <translation>%1 は前回の復元の直前の内容 (%2 のバックアップ) に戻ります。それ以降の内容 (復元されたデータとその後のすべての変更) は置き換えられます。</translation>
    </message>
    <message>
        <source>A backup or restore is under way.</source>
        <translation>バックアップまたは復元の実行中です。</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>先にバックアップを選んでください。</translation>
    </message>
    <message>
        <source>There is no restore to undo.</source>
        <translation>元に戻せる復元はありません。</translation>
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
        <translation>本文</translation>
    </message>
    <message>
        <source>Written as</source>
        <comment>text, JSON or Base64</comment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Delay (s)</source>
        <comment>seconds</comment>
        <translation>遅延 (秒)</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>There is no message in the list.</source>
        <translation>一覧にメッセージがありません。</translation>
    </message>
    <message>
        <source>The list has %1 messages; a batch may have at most %2.</source>
        <translation>一覧には %1 件のメッセージがあります。1 つのバッチに入るのは最大 %2 件です。</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>メッセージ %1: %2</translation>
    </message>
    <message>
        <source>The bodies have %1 bytes together; those of a batch may have at most %2.</source>
        <translation>本文は合計 %1 バイトです。1 つのバッチでは最大 %2 バイトです。</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Messages of the batch</source>
        <translation>バッチのメッセージ</translation>
    </message>
    <message>
        <source>Delay of the others in seconds</source>
        <translation>そのほかのメッセージの遅延 (秒)</translation>
    </message>
    <message>
        <source>For messages without a delay of their own.</source>
        <translation>個別に遅延を指定していないメッセージに適用されます。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>メッセージを送信しています。</translation>
    </message>
    <message>
        <source>There is no message in the batch yet.</source>
        <translation>バッチにはまだメッセージがありません。</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%2 件中 %1 件のメッセージ</translation>
    </message>
    <message>
        <source>%1 of %2 bytes together</source>
        <translation>合計 %1 / %2 バイト</translation>
    </message>
    <message>
        <source>longest %1 of %2 bytes</source>
        <translation>最長 %1 / %2 バイト</translation>
    </message>
    <message>
        <source>There is no message in the list.</source>
        <translation>一覧にメッセージがありません。</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>先にメッセージを選んでください。</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>何も貼り付けられませんでした。</translation>
    </message>
    <message>
        <source>Empty the batch?</source>
        <translation>バッチを空にしますか?</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are taken out of the list. Nothing of the queue changes.</source>
        <translation>
            <numerusform>%1 件のメッセージを一覧から外します。キューの内容は変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the batch</source>
        <translation>バッチを空にする</translation>
    </message>
</context>
<context>
    <name>BindingActions</name>
    <message>
        <source>The worker of %1 can call no service under the name %2 any more: such calls fail.</source>
        <translation>%1 のワーカーは %2 という名前でサービスを呼び出せなくなり、その呼び出しは失敗します。</translation>
    </message>
    <message>
        <source>The service that was called stays as it is. The binding can be made again.</source>
        <translation>呼び出し先のサービスは変わりません。バインディングは作成し直せます。</translation>
    </message>
    <message>
        <source>Delete binding</source>
        <translation>バインディングを削除</translation>
    </message>
    <message>
        <source>Delete service binding %1</source>
        <translation>サービスバインディング %1 を削除</translation>
    </message>
</context>
<context>
    <name>BindingModel</name>
    <message>
        <source>The list of services does not have this one: it may be deleted, or the list is not here yet.</source>
        <translation>サービスの一覧にありません。削除されたか、一覧がまだ届いていません。</translation>
    </message>
    <message>
        <source>Service that calls</source>
        <translation>呼び出し元サービス</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>バインディング</translation>
    </message>
    <message>
        <source>Service that is called</source>
        <translation>呼び出し先サービス</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>最長の連鎖</translation>
    </message>
</context>
<context>
    <name>BindingPanel</name>
    <message>
        <source>Bindings</source>
        <translation>バインディング</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Service bindings</source>
        <translation>サービスバインディング</translation>
    </message>
    <message>
        <source>Longest chain: %1</source>
        <translation>最長の連鎖: %1</translation>
    </message>
    <message>
        <source>The resources of %1 did not arrive.</source>
        <translation>%1 のリソースを取得できませんでした。</translation>
    </message>
    <message>
        <source>Asking for the bindings of %1.</source>
        <translation>%1 のバインディングを取得しています。</translation>
    </message>
    <message>
        <source>%1 calls no other service, and none calls it.</source>
        <translation>%1 はほかのサービスを呼び出さず、どこからも呼び出されません。</translation>
    </message>
    <message>
        <source>The bindings of %1 did not arrive, so that calls may be missing here.</source>
        <translation>%1 のバインディングを取得できなかったため、一部の呼び出しが表示されていない可能性があります。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>Choose a binding in the table first.</source>
        <translation>先に表でバインディングを選んでください。</translation>
    </message>
    <message>
        <source>This binding is another service&apos;s. Go there first.</source>
        <translation>これは別のサービスのバインディングです。先にそのサービスへ移動してください。</translation>
    </message>
    <message>
        <source>Choose another service first.</source>
        <translation>先に別のサービスを選んでください。</translation>
    </message>
</context>
<context>
    <name>BindingPicture</name>
    <message>
        <source>Picture of the service bindings</source>
        <translation>サービスバインディングの図</translation>
    </message>
    <message>
        <source>It calls %1.</source>
        <translation>%1 を呼び出します。</translation>
    </message>
    <message>
        <source>It is called by %1.</source>
        <translation>%1 から呼び出されます。</translation>
    </message>
    <message>
        <source>The list of services does not have it.</source>
        <translation>サービスの一覧にありません。</translation>
    </message>
</context>
<context>
    <name>BindingRules</name>
    <message>
        <source>%1 calls back, directly or through others. A request that runs round this circle fails after %2 invocations.</source>
        <translation>%1 は直接、またはほかのサービスを介して呼び返します。この循環に入ったリクエストは、%2 回の呼び出しの後に失敗します。</translation>
    </message>
    <message>
        <source>This call is on the way into or out of a circle of services, which only the limit of %1 invocations ends.</source>
        <translation>この呼び出しはサービスの循環に出入りする経路にあり、循環は呼び出し %1 回の上限でしか止まりません。</translation>
    </message>
    <message>
        <source>A chain through this call has %1 invocations. A request may have %2 at most.</source>
        <translation>この呼び出しを通る連鎖の呼び出しは %1 回です。1 つのリクエストでは最大 %2 回です。</translation>
    </message>
    <message>
        <source>in a circle</source>
        <translation>循環の中</translation>
    </message>
    <message>
        <source>into a circle</source>
        <translation>循環へ入る</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>invocations of a chain of calls, their limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The call comes back, directly or through others. Only the limit of %1 invocations ends such a circle.</source>
        <translation>呼び出しは直接、またはほかのサービスを介して戻ってきます。この循環は呼び出し %1 回の上限でしか止まりません。</translation>
    </message>
    <message>
        <source>The chain of calls runs into a circle, which only the limit of %1 invocations ends.</source>
        <translation>呼び出しの連鎖は循環に入ります。この循環は呼び出し %1 回の上限でしか止まりません。</translation>
    </message>
    <message>
        <source>The longest chain of calls has %1 invocations, more than the %2 that a request may have.</source>
        <translation>最長の連鎖の呼び出しは %1 回で、1 つのリクエストの上限 %2 回を超えています。</translation>
    </message>
    <message>
        <source>The longest chain of calls has %1 of the %2 invocations that a request may have.</source>
        <translation>最長の連鎖の呼び出しは %1 回です。1 つのリクエストの上限は %2 回です。</translation>
    </message>
</context>
<context>
    <name>BodyShape</name>
    <message>
        <source>text</source>
        <comment>the kind of a value</comment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <comment>the kind of a value</comment>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>the kind of a value</comment>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>null</source>
        <comment>the kind of a value</comment>
        <translation>null</translation>
    </message>
    <message>
        <source>list</source>
        <comment>the kind of a value</comment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>object</source>
        <comment>the kind of a value</comment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>bytes</source>
        <comment>the kind of a body</comment>
        <translation>バイト列</translation>
    </message>
</context>
<context>
    <name>BodyView</name>
    <message>
        <source>How to show the body</source>
        <translation>本文の表示方法</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Choose a message to see its body.</source>
        <translation>メッセージを選ぶと、本文が表示されます。</translation>
    </message>
    <message>
        <source>This body is not text: what cannot be shown is replaced.</source>
        <translation>この本文はテキストではありません。表示できない部分は置き換えています。</translation>
    </message>
</context>
<context>
    <name>BrowserSignIn</name>
    <message>
        <source>Seconds until the code expires: %1</source>
        <translation>コードの有効期限まで: %1 秒</translation>
    </message>
    <message>
        <source>The sign-in goes on as soon as the service answers.</source>
        <translation>サービスが応答するとすぐにサインインが続行されます。</translation>
    </message>
    <message>
        <source>Your browser opens a page of the service. Sign in there, compare the code with the one that is shown here, and approve.</source>
        <translation>ブラウザーでサービスのページが開きます。そこでサインインし、表示されたコードがここに表示されるコードと同じことを確かめて、承認してください。</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
    </message>
    <message>
        <source>Asking the service for a code…</source>
        <translation>サービスにコードを要求しています…</translation>
    </message>
    <message>
        <source>Waiting for you to approve in the browser. The page must show this code:</source>
        <translation>ブラウザーでの承認を待っています。ページには次のコードが表示されるはずです:</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>On another device, open %1</source>
        <translation>別のデバイスでは %1 を開いてください</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The sign-in was stopped. Nothing was changed.</source>
        <translation>サインインを中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>コードをコピーしました。</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Runs of the chosen hour</source>
        <translation>選んだ 1 時間の実行</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>the first and the last day of a week</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 runs, computed here. No two triggers come in the same minute.</source>
        <translation>実行は %1 回です (ここで計算)。同じ分に重なるトリガーはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 runs, computed here. Triggers pile up in %n minutes.</source>
        <translation>
            <numerusform>実行は %1 回です (ここで計算)。%n 個の分でトリガーが重なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Blob, %1</source>
        <translation>BLOB、%1</translation>
    </message>
</context>
<context>
    <name>CellViewer</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>How to show the value</source>
        <translation>値の表示方法</translation>
    </message>
    <message>
        <source>Close the cell viewer</source>
        <translation>セルビューアーを閉じる</translation>
    </message>
    <message>
        <source>Value as text</source>
        <translation>テキストとしての値</translation>
    </message>
    <message>
        <source>Value as bytes</source>
        <translation>バイト列としての値</translation>
    </message>
    <message>
        <source>Value as an image</source>
        <translation>画像としての値</translation>
    </message>
    <message>
        <source>Show all bytes</source>
        <translation>すべてのバイトを表示</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <translation>セルが選ばれていません</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>行 %2 の %1</translation>
    </message>
    <message>
        <source>The value is NULL.</source>
        <translation>値は NULL です。</translation>
    </message>
    <message>
        <source>This text is not valid UTF-8. The bytes that cannot be read are shown as replacement characters.</source>
        <translation>このテキストは有効な UTF-8 ではありません。読めないバイトは置換文字で表示しています。</translation>
    </message>
    <message>
        <source>The value is not a JSON object or list.</source>
        <translation>値は JSON のオブジェクトでもリストでもありません。</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>%2 のうち最初の %1 を表示しています。</translation>
    </message>
    <message>
        <source>The value is not an image that can be shown.</source>
        <translation>値は表示できる画像ではありません。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3</source>
        <translation>%1 × %2 ピクセル、%3</translation>
    </message>
</context>
<context>
    <name>CommandLineSession</name>
    <message>
        <source>The keyring did not give the session out. Unlock it and try again, or sign in here.</source>
        <translation>キーリングからセッションを取り出せませんでした。ロックを解除してもう一度試すか、ここでサインインしてください。</translation>
    </message>
    <message>
        <source>The tovuk command line program has no session.</source>
        <translation>コマンドラインプログラム tovuk にはセッションがありません。</translation>
    </message>
    <message>
        <source>The session file of the tovuk command line program could not be read. Sign in here instead.</source>
        <translation>コマンドラインプログラム tovuk のセッションファイルを読み込めませんでした。代わりにここでサインインしてください。</translation>
    </message>
    <message>
        <source>What the tovuk command line program stored is not a session. Sign in here instead.</source>
        <translation>コマンドラインプログラム tovuk が保存したものはセッションではありません。代わりにここでサインインしてください。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search resources, actions and settings</source>
        <translation>リソース、操作、設定を検索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>何も見つかりません。</translation>
    </message>
    <message>
        <source>Search resources</source>
        <translation>リソースを検索</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>First object</source>
        <translation>1 つ目のオブジェクト</translation>
    </message>
    <message>
        <source>Second object</source>
        <translation>2 つ目のオブジェクト</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>同じものも表示</translation>
    </message>
    <message>
        <source>Keys that differ</source>
        <translation>異なるキー</translation>
    </message>
    <message>
        <source>These are the same object.</source>
        <translation>同じオブジェクトです。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys read so far.</source>
        <translation>
            <numerusform>これまでに %n 個のキーを読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in the first: %1. Only in the second: %2. Different values: %3. The same: %4.</source>
        <translation>1 つ目だけ: %1。2 つ目だけ: %2。値が異なる: %3。同じ: %4。</translation>
    </message>
    <message>
        <source>Comparing reads one row for each key of both objects, and one for each of two values that have the same size.</source>
        <translation>比較では、両方のオブジェクトのキーごとに 1 行、サイズが同じ 2 つの値についてはそれぞれ 1 行を読み取ります。</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>The two objects hold the same.</source>
        <translation>2 つのオブジェクトの内容は同じです。</translation>
    </message>
    <message>
        <source>Name two objects first.</source>
        <translation>先に 2 つのオブジェクトを指定してください。</translation>
    </message>
</context>
<context>
    <name>ConditionField</name>
    <message>
        <source>Filter by an SQL condition, for example total &gt; 100</source>
        <translation>SQL の条件で絞り込み (例: total &gt; 100)</translation>
    </message>
    <message>
        <source>SQL condition that the rows must meet</source>
        <translation>行が満たすべき SQL の条件</translation>
    </message>
</context>
<context>
    <name>ConditionRefusal</name>
    <message>
        <source>The condition is not understood: there is no column &quot;%1&quot;. Correct the name, or put text between single quotes.</source>
        <translation>条件を解釈できません: 列「%1」はありません。名前を直すか、文字列を単一引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The condition is not understood: there is no function &quot;%1&quot;. Correct the name.</source>
        <translation>条件を解釈できません: 関数「%1」はありません。名前を直してください。</translation>
    </message>
    <message>
        <source>The condition is not understood: there is no table &quot;%1&quot;. Correct the name.</source>
        <translation>条件を解釈できません: テーブル「%1」はありません。名前を直してください。</translation>
    </message>
    <message>
        <source>The condition is not complete. Write one whole expression, for example total &gt; 100.</source>
        <translation>条件が完結していません。式を最後まで書いてください (例: total &gt; 100)。</translation>
    </message>
    <message>
        <source>The condition is not understood near &quot;%1&quot;. Write one expression, for example total &gt; 100.</source>
        <translation>「%1」の近くで条件を解釈できません。式を 1 つ書いてください (例: total &gt; 100)。</translation>
    </message>
    <message>
        <source>The condition cannot be used. SQLite says: %1</source>
        <translation>この条件は使えません。SQLite のメッセージ: %1</translation>
    </message>
</context>
<context>
    <name>ConnectionDelegate</name>
    <message>
        <source>Inside this program</source>
        <translation>このプログラムの内部</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>https, or plain http to this machine only.</source>
        <translation>https。プレーンな http はこのコンピューターへの接続に限ります。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Read-only: nothing is written over this connection</source>
        <translation>読み取り専用: この接続では何も書き込みません</translation>
    </message>
    <message>
        <source>Default service</source>
        <translation>既定のサービス</translation>
    </message>
    <message>
        <source>The name or id of a service. Empty: the first one.</source>
        <translation>サービスの名前または ID。空の場合は最初のサービスです。</translation>
    </message>
    <message>
        <source>Ask above, in rows</source>
        <translation>確認する行数の上限</translation>
    </message>
    <message>
        <source>A query that may read more rows asks first. Empty: it never asks for rows.</source>
        <translation>これより多くの行を読み取る可能性のあるクエリは、先に確認します。空の場合、行数については確認しません。</translation>
    </message>
    <message>
        <source>Ask above, in US dollars</source>
        <translation>確認する料金の上限 (米ドル)</translation>
    </message>
    <message>
        <source>A query that may cost more asks first. Empty: it never asks for money.</source>
        <translation>これより料金がかかる可能性のあるクエリは、先に確認します。空の場合、料金については確認しません。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The service inside this program. It needs no account and stays the first one.</source>
        <translation>このプログラムに内蔵されたサービスです。アカウントは不要で、常に先頭にあります。</translation>
    </message>
    <message>
        <source>This connection comes from TOVUK_TOKEN in the environment of the program. It is gone when the program ends, and cannot be edited.</source>
        <translation>この接続はプログラムの環境の TOVUK_TOKEN から来ています。プログラムが終了すると消え、編集はできません。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>This is not a whole number of rows.</source>
        <translation>行数は整数で入力してください。</translation>
    </message>
    <message>
        <source>This is not an amount in US dollars.</source>
        <translation>米ドルの金額ではありません。</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>アドレスではありません。</translation>
    </message>
</context>
<context>
    <name>ConnectionHeader</name>
    <message>
        <source>LOCAL</source>
        <comment>environment</comment>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <comment>environment</comment>
        <translation>開発</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <comment>environment</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <comment>connection</comment>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>SIGNED IN</source>
        <comment>connection</comment>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>SIGNED OUT</source>
        <comment>connection</comment>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Connection %1, %2, read-only</source>
        <translation>接続 %1、%2、読み取り専用</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>接続 %1、%2</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>接続 %1</translation>
    </message>
</context>
<context>
    <name>ConnectionList</name>
    <message>
        <source>This connection is in the list already.</source>
        <translation>この接続はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>This connection is not in the list any more.</source>
        <translation>この接続はもう一覧にありません。</translation>
    </message>
    <message>
        <source>This connection comes from the environment of the program.</source>
        <translation>この接続はプログラムの環境から来ています。</translation>
    </message>
</context>
<context>
    <name>ConnectionMenu</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>トークンの保存場所</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>接続を管理…</translation>
    </message>
</context>
<context>
    <name>ConnectionRows</name>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>ConnectionTester</name>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 が %2 で応答しました。</translation>
    </message>
    <message>
        <source>You are not signed in, so the token was not tried.</source>
        <translation>サインインしていないため、トークンは試していません。</translation>
    </message>
    <message>
        <source>It takes the token of %1.</source>
        <translation>%1 のトークンを受け付けます。</translation>
    </message>
    <message>
        <source>It does not take the token.</source>
        <translation>トークンを受け付けません。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
</context>
<context>
    <name>ConnectionWindow</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The file of the connections could not be read.</source>
        <translation>接続のファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>It is kept at %1.</source>
        <translation>%1 に残してあります。</translation>
    </message>
    <message>
        <source>The connections could not be written to their file: %1</source>
        <translation>接続をファイルに書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The change counts until the program ends.</source>
        <translation>変更はプログラムが終了するまで有効です。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>トークンの保存場所</translation>
    </message>
    <message>
        <source>Writes the connections to a file. Tokens stay on this machine.</source>
        <translation>接続をファイルに書き込みます。トークンはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Only the local service is here. Add a connection to work with Tovuk or another service.</source>
        <translation>ローカルサービスだけがあります。Tovuk やほかのサービスを使うには、接続を追加してください。</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新しい接続</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>接続をテストしています…</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>入力した内容を破棄しますか?</translation>
    </message>
    <message>
        <source>The new connection is not saved yet.</source>
        <translation>新しい接続はまだ保存されていません。</translation>
    </message>
    <message>
        <source>The changes to %1 are not saved yet.</source>
        <translation>%1 の変更はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 からサインアウトしますか?</translation>
    </message>
    <message>
        <source>This machine forgets the token. The service is not told.</source>
        <translation>このコンピューターからトークンを消去します。サービスには通知されません。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <translation>接続 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its token goes too. What is stored at %1 stays as it is.</source>
        <translation>トークンも削除されます。%1 に保存されているものは変わりません。</translation>
    </message>
    <message>
        <source>It is in use: the program goes on with Local.</source>
        <translation>使用中の接続です。プログラムは「ローカル」に切り替えて続行します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>接続をインポート</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>接続 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>Choose a file that was exported from this window.</source>
        <translation>このウィンドウからエクスポートしたファイルを選んでください。</translation>
    </message>
    <message>
        <source>A file of connections holds no tokens: sign in to each.</source>
        <translation>接続のファイルにトークンは含まれません。それぞれの接続でサインインしてください。</translation>
    </message>
    <message>
        <source>Renamed, because the name was taken: %1.</source>
        <translation>名前がすでに使われていたため、変更しました: %1。</translation>
    </message>
    <message>
        <source>Connections added from %1: %2.</source>
        <translation>%1 から追加した接続: %2。</translation>
    </message>
    <message>
        <source>Export connections, without their tokens</source>
        <translation>接続をエクスポート (トークンなし)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Connections written to %1: %2.</source>
        <translation>%1 に書き込んだ接続: %2。</translation>
    </message>
    <message>
        <source>Tokens stay on this machine: none is in the file.</source>
        <translation>トークンはこのコンピューターに残り、ファイルには含まれません。</translation>
    </message>
</context>
<context>
    <name>ConnectionWindows</name>
    <message>
        <source>The local service does not run.</source>
        <translation>ローカルサービスは動いていません。</translation>
    </message>
    <message>
        <source>It starts when you switch to it.</source>
        <translation>切り替えると起動します。</translation>
    </message>
    <message>
        <source>This connection needs no token of yours: its own lives as long as the program runs.</source>
        <translation>この接続にあなたのトークンは不要です。専用のトークンがプログラムの実行中だけ有効です。</translation>
    </message>
    <message>
        <source>No keyring is used in this run, so tokens stay in memory until the program ends.</source>
        <translation>今回の実行ではキーリングを使わないため、トークンはプログラムが終了するまでメモリに保持されます。</translation>
    </message>
</context>
<context>
    <name>CreateBindingDialog</name>
    <message>
        <source>The worker of %1 calls another service under this name, without a public address.</source>
        <translation>%1 のワーカーは、公開アドレスを使わずにこの名前で別のサービスを呼び出します。</translation>
    </message>
    <message>
        <source>Service that is called</source>
        <translation>呼び出し先サービス</translation>
    </message>
    <message>
        <source>Name or id of a service</source>
        <translation>サービスの名前または ID</translation>
    </message>
    <message>
        <source>The list of services did not arrive. The name or the id of one can be typed.</source>
        <translation>サービスの一覧を取得できませんでした。名前または ID を入力できます。</translation>
    </message>
    <message>
        <source>There is no service %1.</source>
        <translation>サービス %1 はありません。</translation>
    </message>
    <message>
        <source>No service can have the name %1.</source>
        <translation>%1 はサービスの名前になりません。</translation>
    </message>
    <message>
        <source>A service cannot call itself through a binding.</source>
        <translation>サービスはバインディングを通じて自分自身を呼び出せません。</translation>
    </message>
    <message>
        <source>The service %1 has no worker that a binding could call.</source>
        <translation>サービス %1 には、バインディングから呼び出せるワーカーがありません。</translation>
    </message>
</context>
<context>
    <name>CreateDatabaseDialog</name>
    <message>
        <source>A copy of %1 becomes a database of %2. The file itself stays as it is.</source>
        <translation>%1 のコピーが %2 のデータベースになります。元のファイルは変わりません。</translation>
    </message>
</context>
<context>
    <name>CreateResourceDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>CronActions</name>
    <message>
        <source>Create a cron trigger…</source>
        <translation>cron トリガーを作成…</translation>
    </message>
    <message>
        <source>Create trigger</source>
        <translation>トリガーを作成</translation>
    </message>
    <message>
        <source>Save the edited schedule</source>
        <translation>編集したスケジュールを保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard the edited schedule</source>
        <translation>編集したスケジュールを破棄</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Rename the trigger…</source>
        <translation>トリガーの名前を変更…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Pause the chosen triggers</source>
        <translation>選んだトリガーを一時停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume the chosen triggers</source>
        <translation>選んだトリガーを再開</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Undo the last change of triggers</source>
        <translation>トリガーの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Puts back what was changed last, where nobody has changed it since.</source>
        <translation>最後の変更のうち、その後誰も変更していないものを元に戻します。</translation>
    </message>
    <message>
        <source>Delete the trigger…</source>
        <translation>トリガーを削除…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Show the triggers</source>
        <translation>トリガーを表示</translation>
    </message>
    <message>
        <source>Show the week calendar</source>
        <translation>週のカレンダーを表示</translation>
    </message>
    <message>
        <source>Show the past runs</source>
        <translation>過去の実行を表示</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Create a cron trigger</source>
        <translation>cron トリガーを作成</translation>
    </message>
    <message>
        <source>Name of the trigger</source>
        <translation>トリガーの名前</translation>
    </message>
    <message>
        <source>Create the cron trigger %1</source>
        <translation>cron トリガー %1 を作成</translation>
    </message>
    <message>
        <source>Schedule, by UTC</source>
        <translation>スケジュール (UTC)</translation>
    </message>
    <message>
        <source>The cron trigger %1 of %2 is deleted: it does not run any more.</source>
        <translation>%2 の cron トリガー %1 を削除します。以後は実行されません。</translation>
    </message>
    <message>
        <source>Its schedule is %1. No data goes with it.</source>
        <translation>スケジュールは %1 です。データは削除されません。</translation>
    </message>
    <message>
        <source>Delete trigger</source>
        <translation>トリガーを削除</translation>
    </message>
    <message>
        <source>Delete the cron trigger %1</source>
        <translation>cron トリガー %1 を削除</translation>
    </message>
</context>
<context>
    <name>CronCheck</name>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>%1 is not from %2 to %3.</source>
        <comment>a number</comment>
        <translation>%1 は %2 から %3 の範囲にありません。</translation>
    </message>
    <message>
        <source>“%1” is not known: L, W, # and ? are no part of cron here.</source>
        <translation>「%1」は使えません。L、W、#、? はここの cron にはありません。</translation>
    </message>
    <message>
        <source>“%1” is no number and no name from JAN to DEC.</source>
        <translation>「%1」は数値でも、JAN から DEC の名前でもありません。</translation>
    </message>
    <message>
        <source>“%1” is no number and no name from SUN to SAT.</source>
        <translation>「%1」は数値でも、SUN から SAT の名前でもありません。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>A value is missing beside a comma.</source>
        <translation>コンマの横に値がありません。</translation>
    </message>
    <message>
        <source>The range “%1” runs backwards.</source>
        <translation>範囲「%1」の順序が逆です。</translation>
    </message>
    <message>
        <source>The step “%1” is not from 1 to %2.</source>
        <translation>間隔「%1」は 1 から %2 の範囲にありません。</translation>
    </message>
    <message>
        <source>Nothing is chosen: write a value, or * for every one.</source>
        <translation>何も指定されていません。値を書くか、すべてを表す * を書いてください。</translation>
    </message>
    <message>
        <source>A field holds no spaces; put commas between values.</source>
        <translation>フィールドに空白は使えません。値はコンマで区切ってください。</translation>
    </message>
    <message>
        <source>The schedule has %1 characters; 120 are allowed.</source>
        <translation>スケジュールは %1 文字です。120 文字までです。</translation>
    </message>
    <message>
        <source>This day never comes in the months that are chosen.</source>
        <translation>指定した月にこの日はありません。</translation>
    </message>
    <message>
        <source>The schedule must be one line.</source>
        <translation>スケジュールは 1 行で書いてください。</translation>
    </message>
    <message>
        <source>Write five fields, for example */15 * * * *.</source>
        <translation>5 つのフィールドを書いてください (例: */15 * * * *)。</translation>
    </message>
    <message>
        <source>Nicknames such as “%1” are not known; write five fields.</source>
        <translation>「%1」のような別名は使えません。5 つのフィールドを書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields; five are wanted: minute, hour, day of month, month, day of week.</source>
        <translation>
            <numerusform>フィールドが %n 個あります。分、時、日、月、曜日の 5 つを書いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day of week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>0 to 59; * is every minute, */15 every 15 minutes, 0,30 two of them.</source>
        <translation>0 から 59。* は毎分、*/15 は 15 分ごと、0,30 は 0 分と 30 分。</translation>
    </message>
    <message>
        <source>0 to 23 by UTC; 9-17 is a range, */6 every 6 hours.</source>
        <translation>0 から 23 (UTC)。9-17 は範囲、*/6 は 6 時間ごと。</translation>
    </message>
    <message>
        <source>1 to 31; with a day of the week as well, either one is enough.</source>
        <translation>1 から 31。曜日も指定した場合は、どちらか一方に合えば実行されます。</translation>
    </message>
    <message>
        <source>1 to 12 or JAN to DEC; a range is written MAR-MAY.</source>
        <translation>1 から 12、または JAN から DEC。範囲は MAR-MAY のように書きます。</translation>
    </message>
    <message>
        <source>0 to 7 or SUN to SAT; 0 and 7 are Sunday, MON-FRI the working days.</source>
        <translation>0 から 7、または SUN から SAT。0 と 7 は日曜日、MON-FRI は平日です。</translation>
    </message>
    <message>
        <source>A step of %1 does not divide the hour: the last run of an hour and the first one of the next are %2 minutes apart.</source>
        <translation>間隔 %1 では 1 時間を割り切れません。ある時間の最後の実行と次の時間の最初の実行の間は %2 分です。</translation>
    </message>
    <message>
        <source>A step of %1 does not divide the day: the last hour of a day and the first one of the next are %2 hours apart.</source>
        <translation>間隔 %1 では 1 日を割り切れません。ある日の最後の時と翌日の最初の時の間は %2 時間です。</translation>
    </message>
    <message>
        <source>Both days are restricted: it runs when either of them is right, not only when both are.</source>
        <translation>日と曜日の両方に指定があります。両方ではなく、どちらか一方に合えば実行されます。</translation>
    </message>
</context>
<context>
    <name>CronModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Next run (UTC)</source>
        <translation>次の実行 (UTC)</translation>
    </message>
    <message>
        <source>Next run (%1)</source>
        <comment>the time zone</comment>
        <translation>次の実行 (%1)</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>月あたりの実行数</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a trigger</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a trigger</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The local rules of cron do not know this schedule.</source>
        <translation>このスケジュールは、ここの cron の規則では解釈できません。</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>in place of the next run</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an estimated number of runs</comment>
        <translation>約 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n triggers in one minute, at %1 UTC first.</source>
        <translation>
            <numerusform>同じ分に %n 個のトリガーが重なります。最初は UTC %1 です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Runs come %n minutes apart, before the one before is done.</source>
        <translation>
            <numerusform>実行の間隔が %n 分で、前の実行が終わる前に次が始まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <comment>a trigger with unsaved changes</comment>
        <translation>%1 (編集中)</translation>
    </message>
</context>
<context>
    <name>CronPanel</name>
    <message>
        <source>Cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Past runs</source>
        <translation>過去の実行</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on the disk: %1</source>
        <translation>入力した内容をディスクに保存できません: %1</translation>
    </message>
    <message>
        <source>The cron trigger %1 is deleted.</source>
        <translation>cron トリガー %1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n triggers run again.</source>
        <translation>
            <numerusform>%n 個のトリガーを再開しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n triggers are paused.</source>
        <translation>
            <numerusform>%n 個のトリガーを一時停止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The trigger is called %1 now.</source>
        <translation>トリガーの名前を %1 に変更しました。</translation>
    </message>
    <message>
        <source>The schedule of %1 is saved.</source>
        <translation>%1 のスケジュールを保存しました。</translation>
    </message>
    <message>
        <source>The change is undone.</source>
        <translation>変更を元に戻しました。</translation>
    </message>
    <message>
        <source>Nothing was undone: somebody has changed it since.</source>
        <translation>何も元に戻していません。その後、ほかの誰かが変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>The change is undone, except for %n triggers that somebody has changed since.</source>
        <translation>
            <numerusform>変更を元に戻しました。ただし、その後ほかの誰かが変更した %n 個のトリガーは除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>The cron triggers did not arrive.</source>
        <translation>cron トリガーを取得できませんでした。</translation>
    </message>
    <message>
        <source>Asking for the cron triggers.</source>
        <translation>cron トリガーを取得しています。</translation>
    </message>
    <message>
        <source>This service has no cron trigger yet.</source>
        <translation>このサービスに cron トリガーはまだありません。</translation>
    </message>
</context>
<context>
    <name>CronRoom</name>
    <message numerus="yes">
        <source>%n triggers in this service</source>
        <translation>
            <numerusform>このサービスのトリガー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 triggers in this service, %2 in the whole account at most</source>
        <translation>このサービスのトリガー %1 個、アカウント全体で最大 %2 個</translation>
    </message>
    <message>
        <source>%1 of %2 triggers of the account</source>
        <translation>アカウントのトリガー %1 / %2</translation>
    </message>
    <message>
        <source>The account has %1 cron triggers, which is the most that its plan allows. Delete one first.</source>
        <translation>アカウントには cron トリガーが %1 個あり、これがプランの上限です。先に 1 つ削除してください。</translation>
    </message>
</context>
<context>
    <name>CronRuns</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Daylight saving</source>
        <translation>夏時間</translation>
    </message>
    <message>
        <source>stays</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>goes</source>
        <comment>a run, when the schedule is saved</comment>
        <translation>なくなる</translation>
    </message>
    <message>
        <source>It comes about %1 times a month, as before.</source>
        <translation>月に約 %1 回で、これまでと同じです。</translation>
    </message>
    <message>
        <source>It comes about %1 times a month in place of %2.</source>
        <translation>月に約 %1 回になります。これまでは %2 回です。</translation>
    </message>
    <message>
        <source>None of the runs listed stays.</source>
        <translation>表示された実行はどれも残りません。</translation>
    </message>
    <message>
        <source>All runs listed stay.</source>
        <translation>表示された実行はすべて残ります。</translation>
    </message>
</context>
<context>
    <name>CronType</name>
    <message>
        <source>Cron</source>
        <comment>title of the panel of all triggers</comment>
        <translation>cron</translation>
    </message>
</context>
<context>
    <name>CronWeek</name>
    <message>
        <source>%1, %2: no runs.</source>
        <comment>a day, an hour</comment>
        <translation>%1、%2: 実行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n runs.</source>
        <comment>a day, an hour</comment>
        <translation>
            <numerusform>%1、%2: 実行 %n 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clocks go forward: some of this hour is skipped.</source>
        <translation>時計が進み、この 1 時間の一部が飛ばされます。</translation>
    </message>
    <message>
        <source>The clocks go back: some of this hour comes twice.</source>
        <translation>時計が戻り、この 1 時間の一部が 2 回あります。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n triggers come in one minute.</source>
        <translation>
            <numerusform>同じ分に最大 %n 個のトリガーが重なります。</numerusform>
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
        <translation>%1 (2 回目): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more minutes with runs.</source>
        <translation>
            <numerusform>実行のある分がほかに %n 個あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CronWords</name>
    <message>
        <source>%1–%2</source>
        <comment>a range of numbers</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Every minute.</source>
        <translation>毎分。</translation>
    </message>
    <message>
        <source>Every minute from %1 to %2 UTC.</source>
        <translation>UTC %1 から %2 まで毎分。</translation>
    </message>
    <message>
        <source>Every minute of the hours %1 by UTC.</source>
        <translation>UTC の %1 時台に毎分。</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes.</source>
        <translation>
            <numerusform>%n 分ごと。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes from %1 to %2 UTC.</source>
        <translation>
            <numerusform>UTC %1 から %2 まで %n 分ごと。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes in the hours %1 by UTC.</source>
        <translation>
            <numerusform>UTC の %1 時台に %n 分ごと。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every hour at minute %1.</source>
        <translation>毎時 %1 分。</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours, the first time of a day at %1 UTC.</source>
        <translation>
            <numerusform>%n 時間ごと、1 日の最初は UTC %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>At minute %1 of the hours %2 by UTC.</source>
        <translation>UTC の %2 時台の %1 分。</translation>
    </message>
    <message>
        <source>Every hour at the minutes %1.</source>
        <translation>毎時 %1 分。</translation>
    </message>
    <message>
        <source>At the minutes %1 of the hours %2 by UTC.</source>
        <translation>UTC の %2 時台の %1 分。</translation>
    </message>
    <message>
        <source>On day %1 of the month, and every %2 as well, at %3 UTC.</source>
        <translation>毎月 %1 日、および毎週 %2、UTC %3。</translation>
    </message>
    <message>
        <source>On the days %1 of the month, and every %2 as well, at %3 UTC.</source>
        <translation>毎月 %1 日、および毎週 %2、UTC %3。</translation>
    </message>
    <message>
        <source>Every %1 that is one of the days %2 of the month, at %3 UTC.</source>
        <translation>毎月 %2 日のうち %1 にあたる日、UTC %3。</translation>
    </message>
    <message>
        <source>Every %1 at %2 UTC.</source>
        <comment>weekdays, times</comment>
        <translation>毎週 %1、UTC %2。</translation>
    </message>
    <message>
        <source>Every day from %1 to %2 at %3 UTC.</source>
        <comment>weekdays, times</comment>
        <translation>%1 から %2 まで毎日、UTC %3。</translation>
    </message>
    <message>
        <source>On day %1 of the month at %2 UTC.</source>
        <translation>毎月 %1 日、UTC %2。</translation>
    </message>
    <message>
        <source>On the days %1 of the month at %2 UTC.</source>
        <translation>毎月 %1 日、UTC %2。</translation>
    </message>
    <message>
        <source>Every day at %1 UTC.</source>
        <translation>毎日、UTC %1。</translation>
    </message>
    <message>
        <source>Only on a %1 that is one of the days %2 of the month.</source>
        <translation>毎月 %2 日のうち %1 にあたる日のみ。</translation>
    </message>
    <message>
        <source>Only on day %1 of the month, and every %2 as well.</source>
        <translation>毎月 %1 日、および毎週 %2 のみ。</translation>
    </message>
    <message>
        <source>Only on the days %1 of the month, and every %2 as well.</source>
        <translation>毎月 %1 日、および毎週 %2 のみ。</translation>
    </message>
    <message>
        <source>Only on %1.</source>
        <comment>weekdays</comment>
        <translation>%1 のみ。</translation>
    </message>
    <message>
        <source>Only from %1 to %2.</source>
        <comment>weekdays</comment>
        <translation>%1 から %2 のみ。</translation>
    </message>
    <message>
        <source>Only on day %1 of the month.</source>
        <translation>毎月 %1 日のみ。</translation>
    </message>
    <message>
        <source>Only on the days %1 of the month.</source>
        <translation>毎月 %1 日のみ。</translation>
    </message>
    <message>
        <source>Only in %1.</source>
        <comment>months</comment>
        <translation>%1 のみ。</translation>
    </message>
    <message>
        <source>Only from %1 to %2.</source>
        <comment>months</comment>
        <translation>%1 から %2 のみ。</translation>
    </message>
</context>
<context>
    <name>CronWrites</name>
    <message>
        <source>Change the cron trigger %1</source>
        <translation>cron トリガー %1 を変更</translation>
    </message>
</context>
<context>
    <name>CronZone</name>
    <message>
        <source>Before this run the clocks go forward from %1 to %2 on %3: from here on it comes later by the local clock.</source>
        <translation>この実行の前の %3 に、時計が %1 から %2 へ進みます。以降、現地時刻では実行が遅くなります。</translation>
    </message>
    <message>
        <source>Before this run the clocks go back from %1 to %2 on %3: from here on it comes earlier by the local clock.</source>
        <translation>この実行の前の %3 に、時計が %1 から %2 へ戻ります。以降、現地時刻では実行が早くなります。</translation>
    </message>
    <message>
        <source>There is no %1 on this day: the clocks skip it.</source>
        <comment>a time of day</comment>
        <translation>この日に %1 はありません。時計がこの時刻を飛ばします。</translation>
    </message>
    <message>
        <source>This local time comes twice on this day; it runs the first time.</source>
        <translation>この日はこの現地時刻が 2 回あり、1 回目に実行されます。</translation>
    </message>
    <message>
        <source>This local time comes twice on this day; it runs the second time.</source>
        <translation>この日はこの現地時刻が 2 回あり、2 回目に実行されます。</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Rows of the table</source>
        <translation>テーブルの行</translation>
    </message>
    <message>
        <source>%1 was open here. Choose it at the left to read its rows.</source>
        <translation>ここでは %1 を開いていました。行を読み取るには左で選んでください。</translation>
    </message>
    <message>
        <source>This table has no rows.</source>
        <translation>このテーブルには行がありません。</translation>
    </message>
    <message>
        <source>No row meets the condition.</source>
        <translation>条件を満たす行はありません。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>約 %1 行</translation>
    </message>
    <message>
        <source>%1 rows read so far</source>
        <translation>これまでに %1 行読み取り</translation>
    </message>
    <message>
        <source>at least %1 rows</source>
        <translation>%1 行以上</translation>
    </message>
    <message>
        <source>Open a table first.</source>
        <translation>先にテーブルを開いてください。</translation>
    </message>
    <message>
        <source>Rows without a condition</source>
        <translation>条件なしの行</translation>
    </message>
    <message>
        <source>Rows of the former condition</source>
        <translation>以前の条件の行</translation>
    </message>
    <message>
        <source>Choose a table or view at the left to see its rows. Opening a view may read all rows behind it.</source>
        <translation>左でテーブルまたはビューを選ぶと、その行が表示されます。ビューを開くと、その元の行がすべて読み取られることがあります。</translation>
    </message>
    <message>
        <source>How many rows there are is not known until they are counted.</source>
        <translation>行数は数えるまでわかりません。</translation>
    </message>
</context>
<context>
    <name>DeleteResource</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
</context>
<context>
    <name>DeviceLogin</name>
    <message>
        <source>The service did not say which page to open. Check the address of the connection, or paste a token.</source>
        <translation>サービスは開くページを示しませんでした。接続のアドレスを確認するか、トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>The code has expired. Start the sign-in again.</source>
        <translation>コードの有効期限が切れました。サインインをやり直してください。</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>サインインはブラウザーで拒否されました。</translation>
    </message>
    <message>
        <source>The service does not know the code any more. Start the sign-in again.</source>
        <translation>サービスはこのコードをもう認識していません。サインインをやり直してください。</translation>
    </message>
    <message>
        <source>The service approved the sign-in but sent no token. Start the sign-in again.</source>
        <translation>サービスはサインインを承認しましたが、トークンを送りませんでした。サインインをやり直してください。</translation>
    </message>
</context>
<context>
    <name>DraftTabs</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新しい下書き</translation>
    </message>
    <message>
        <source>Close this draft</source>
        <translation>この下書きを閉じる</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>下書き %1</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>下書きの名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>A draft needs a name.</source>
        <translation>下書きには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service did not understand the request.</source>
        <translation>サービスがリクエストを理解できませんでした。</translation>
    </message>
    <message>
        <source>The service did not accept the sign-in.</source>
        <translation>サービスがサインインを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The plan does not include this.</source>
        <translation>プランにこの機能は含まれていません。</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>このアカウントにはこの操作の権限がありません。</translation>
    </message>
    <message>
        <source>The service has no such resource.</source>
        <translation>サービスにそのようなリソースはありません。</translation>
    </message>
    <message>
        <source>Something else changed or holds this already.</source>
        <translation>ほかの変更と競合したか、すでに使われています。</translation>
    </message>
    <message>
        <source>That is larger than allowed.</source>
        <translation>許可された大きさを超えています。</translation>
    </message>
    <message>
        <source>Too many requests were sent, or a usage cap was reached.</source>
        <translation>リクエストが多すぎるか、使用量の上限に達しました。</translation>
    </message>
    <message>
        <source>The service had a problem.</source>
        <translation>サービスで問題が発生しました。</translation>
    </message>
    <message>
        <source>The answer of the service could not be read.</source>
        <translation>サービスの応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>サービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <comment>a request, by the person</comment>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>このプログラムで問題が発生しました。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Refresh the list: it may have been deleted.</source>
        <translation>一覧を更新してください。削除された可能性があります。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, look at Details.</source>
        <translation>もう一度試してください。繰り返し起きる場合は「詳細」を確認してください。</translation>
    </message>
    <message>
        <source>Check the network and the address of the connection, then try again.</source>
        <translation>ネットワークと接続のアドレスを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once.</source>
        <translation>もう一度試すか、一度に求める量を減らしてください。</translation>
    </message>
    <message>
        <source>Allow writing in the connection menu to do this.</source>
        <translation>これを行うには、接続メニューで書き込みを許可してください。</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>HTTP status: none, no answer came</source>
        <translation>HTTP ステータス: なし (応答がありませんでした)</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>Instruction: %1</source>
        <translation>指示: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエスト: %1</translation>
    </message>
    <message>
        <source>Try again after 1 second</source>
        <translation>1 秒後にもう一度試してください</translation>
    </message>
    <message numerus="yes">
        <source>Try again after %n seconds</source>
        <translation>
            <numerusform>%n 秒後にもう一度試してください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresLine</name>
    <message numerus="yes">
        <source>rows</source>
        <translation>
            <numerusform>行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows returned: the rows of this result. They are not metered.</source>
        <translation>返された行: この結果の行です。使用量には数えられません。</translation>
    </message>
    <message numerus="yes">
        <source>read</source>
        <comment>rows read</comment>
        <translation>
            <numerusform>行読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows read: the rows the database looked at to find the result. These are metered.</source>
        <translation>読み取り行数: 結果を得るためにデータベースが調べた行です。使用量に数えられます。</translation>
    </message>
    <message numerus="yes">
        <source>written</source>
        <comment>rows written</comment>
        <translation>
            <numerusform>行書き込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows written: rows changed, with those in indexes. These are metered.</source>
        <translation>書き込み行数: 変更された行で、インデックスの分も含みます。使用量に数えられます。</translation>
    </message>
    <message numerus="yes">
        <source>VM steps</source>
        <translation>
            <numerusform>VM ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps of SQLite&apos;s virtual machine: the work done. They are not metered.</source>
        <translation>SQLite の仮想マシンのステップ、つまり処理の量です。使用量には数えられません。</translation>
    </message>
    <message numerus="yes">
        <source>full-scan steps</source>
        <translation>
            <numerusform>フルスキャンステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps forward through a table without an index. Many of them mean that an index is missing.</source>
        <translation>インデックスを使わずにテーブルを読み進めたステップです。多い場合はインデックスが不足しています。</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存量</translation>
    </message>
    <message>
        <source>Size of the database after this statement.</source>
        <translation>このステートメントの後のデータベースのサイズです。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Time the service took for the statement.</source>
        <translation>サービスがステートメントの処理に要した時間です。</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往復</translation>
    </message>
    <message>
        <source>Time from sending the statement to the last byte of the answer.</source>
        <translation>ステートメントの送信から応答の最後のバイトまでの時間です。</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Price of the rows read and written beyond what the plan includes.</source>
        <translation>プランに含まれる分を超えて読み書きした行の料金です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 行読み取り</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 行書き込み</translation>
    </message>
    <message>
        <source>About so many rows were read. With more than one table SQLite does not tell the service the exact number; this is its estimate, and rather too high. It is metered.</source>
        <translation>およそこの数の行が読み取られました。テーブルが 2 つ以上あると、SQLite はサービスに正確な数を知らせません。これはサービスによる推定値で、やや多めです。使用量に数えられます。</translation>
    </message>
    <message>
        <source>about %1 read</source>
        <translation>約 %1 行読み取り</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>time a statement runs</comment>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索するテキスト</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Text to put in its place</source>
        <translation>代わりに入れるテキスト</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n 件を置換しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
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
        <translation>1 行</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>$%1</source>
        <comment>US dollars</comment>
        <translation>$%1</translation>
    </message>
    <message>
        <source>less than $%1</source>
        <comment>US dollars</comment>
        <translation>$%1 未満</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>1 second ago</source>
        <translation>1 秒前</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 日前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 second</source>
        <translation>1 秒後</translation>
    </message>
    <message numerus="yes">
        <source>in %n seconds</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>1 分後</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>1 時間後</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 日後</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC (%2 local time)</source>
        <translation>%1 UTC (現地時刻 %2)</translation>
    </message>
</context>
<context>
    <name>GoToRow</name>
    <message>
        <source>A row number is a whole number from 1.</source>
        <translation>行番号は 1 以上の整数です。</translation>
    </message>
    <message>
        <source>The last row is %1.</source>
        <translation>最後の行は %1 です。</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Row number, 1 – %1</source>
        <translation>行番号、1 – %1</translation>
    </message>
    <message>
        <source>Row number. How many rows there are is not known until they are counted.</source>
        <translation>行番号。行数は数えるまでわかりません。</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Row number. There are about %1 rows; how many exactly is known when they are counted.</source>
        <translation>行番号。約 %1 行あります。正確な行数は数えるとわかります。</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>形式を選んでエクスポート</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>セルを表示</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>行をフォームで表示</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>昇順に並べ替え</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>降順に並べ替え</translation>
    </message>
    <message>
        <source>Do not sort</source>
        <translation>並べ替えない</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>幅を合わせる</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>列を隠す</translation>
    </message>
    <message>
        <source>Fit all widths</source>
        <translation>すべての幅を合わせる</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort upwards · uses an index</source>
        <translation>昇順に並べ替え · インデックスを使用</translation>
    </message>
    <message>
        <source>Sort downwards · uses an index</source>
        <translation>降順に並べ替え · インデックスを使用</translation>
    </message>
    <message>
        <source>Sort upwards · reads about %1 rows for each page</source>
        <translation>昇順に並べ替え · 1 ページごとに約 %1 行を読み取り</translation>
    </message>
    <message>
        <source>Sort downwards · reads about %1 rows for each page</source>
        <translation>降順に並べ替え · 1 ページごとに約 %1 行を読み取り</translation>
    </message>
    <message>
        <source>Sort upwards · reads every row for each page</source>
        <translation>昇順に並べ替え · 1 ページごとにすべての行を読み取り</translation>
    </message>
    <message>
        <source>Sort downwards · reads every row for each page</source>
        <translation>降順に並べ替え · 1 ページごとにすべての行を読み取り</translation>
    </message>
    <message>
        <source>Only the selected cells</source>
        <translation>選択したセルのみ</translation>
    </message>
</context>
<context>
    <name>GridExport</name>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>not loaded yet</source>
        <translation>まだ読み込まれていません</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, column</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>value, row</comment>
        <translation>%1、行 %2</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドの実行</translation>
    </message>
    <message>
        <source>Main menu (F10)</source>
        <translation>メインメニュー (F10)</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>メインメニュー</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>サービス %1</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search in the statements</source>
        <translation>ステートメントを検索</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Statements you ran</source>
        <translation>実行したステートメント</translation>
    </message>
    <message>
        <source>The history could not be saved: %1</source>
        <translation>履歴を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>One statement was deleted from the history.</source>
        <translation>ステートメントを 1 件、履歴から削除しました。</translation>
    </message>
    <message>
        <source>Statements that you run are kept here with their figures.</source>
        <translation>実行したステートメントは、その数値とともにここに残ります。</translation>
    </message>
    <message>
        <source>No statement holds this text.</source>
        <translation>このテキストを含むステートメントはありません。</translation>
    </message>
    <message>
        <source>Choose a statement first.</source>
        <translation>先にステートメントを選んでください。</translation>
    </message>
    <message>
        <source>No statement was deleted from the history.</source>
        <translation>履歴から削除されたステートメントはありません。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Succeeded</source>
        <comment>a statement</comment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a statement</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Rows</source>
        <comment>returned by a statement</comment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>読み取り行数</translation>
    </message>
    <message>
        <source>Rows written</source>
        <translation>書き込み行数</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>of a statement</comment>
        <translation>実行結果</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <comment>the time zone</comment>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>a statement; the error</comment>
        <translation>失敗: %1</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>操作を絞り込み</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>新しいショートカット</translation>
    </message>
    <message>
        <source>%1 already belongs to the action “%2”.</source>
        <translation>%1 はすでに操作「%2」に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>KeychainTask</name>
    <message>
        <source>Another text came back than was stored.</source>
        <translation>保存したものと違うテキストが返りました。</translation>
    </message>
    <message>
        <source>The entry is still there.</source>
        <translation>項目がまだ残っています。</translation>
    </message>
    <message>
        <source>The entry was not there when it was looked for.</source>
        <translation>確認したときに項目がありませんでした。</translation>
    </message>
</context>
<context>
    <name>KvActions</name>
    <message>
        <source>List the keys</source>
        <translation>キーを一覧表示</translation>
    </message>
    <message>
        <source>Lists from the start: one metered list.</source>
        <translation>先頭から一覧表示します。一覧取得 1 回として使用量に数えられます。</translation>
    </message>
    <message>
        <source>List the keys with the prefix</source>
        <translation>プレフィックスでキーを一覧表示</translation>
    </message>
    <message>
        <source>List these</source>
        <translation>これらを一覧表示</translation>
    </message>
    <message>
        <source>Asks the service for the keys that begin so: one metered list.</source>
        <translation>この文字で始まるキーをサービスに問い合わせます。一覧取得 1 回として使用量に数えられます。</translation>
    </message>
    <message>
        <source>List 1,000 more keys</source>
        <translation>さらに 1,000 個のキーを一覧表示</translation>
    </message>
    <message>
        <source>List more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>One metered list.</source>
        <translation>一覧取得 1 回として使用量に数えられます。</translation>
    </message>
    <message>
        <source>List all keys</source>
        <translation>すべてのキーを一覧表示</translation>
    </message>
    <message>
        <source>List all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Page after page to the end: one metered list for each 1,000 keys.</source>
        <translation>ページごとに最後まで進みます。キー 1,000 個ごとに、一覧取得 1 回として使用量に数えられます。</translation>
    </message>
    <message>
        <source>Stop listing</source>
        <translation>一覧表示を停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Filter the keys by prefix</source>
        <translation>キーをプレフィックスで絞り込み</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Names a key; its value is written when it is saved.</source>
        <translation>キーに名前を付けます。値は保存したときに書き込まれます。</translation>
    </message>
    <message>
        <source>Delete the selected keys…</source>
        <translation>選択したキーを削除…</translation>
    </message>
    <message>
        <source>One metered delete for each key.</source>
        <translation>キーごとに、削除 1 回として使用量に数えられます。</translation>
    </message>
    <message>
        <source>Copy the selected keys</source>
        <translation>選択したキーをコピー</translation>
    </message>
    <message>
        <source>Read the entry</source>
        <translation>エントリを読み取る</translation>
    </message>
    <message>
        <source>One metered read.</source>
        <translation>読み取り 1 回として使用量に数えられます。</translation>
    </message>
    <message>
        <source>Save the entry…</source>
        <translation>エントリを保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Shows what changes first. One read, to see that nobody changed it meanwhile, and one write.</source>
        <translation>先に変更点を表示します。その間に誰も変更していないことを確かめる読み取り 1 回と、書き込み 1 回です。</translation>
    </message>
    <message>
        <source>Show the difference</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Revert what was typed</source>
        <translation>入力した内容を取り消す</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Rename the key…</source>
        <translation>キーの名前を変更…</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>キーを削除…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>One read, to see that nobody changed it meanwhile, and one delete.</source>
        <translation>その間に誰も変更していないことを確かめる読み取り 1 回と、削除 1 回です。</translation>
    </message>
    <message>
        <source>Undo the last change of the entry</source>
        <translation>エントリの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Puts back what was there, if nobody changed it since.</source>
        <translation>その後誰も変更していなければ、以前の内容に戻します。</translation>
    </message>
    <message>
        <source>Format the JSON</source>
        <translation>JSON を整形</translation>
    </message>
    <message>
        <source>Take the value from a file…</source>
        <translation>ファイルから値を読み込む…</translation>
    </message>
    <message>
        <source>Save the value to a file…</source>
        <translation>値をファイルに保存…</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>名前空間を削除…</translation>
    </message>
    <message>
        <source>Create a KV namespace</source>
        <translation>KV 名前空間を作成</translation>
    </message>
    <message>
        <source>Name of the namespace</source>
        <translation>名前空間の名前</translation>
    </message>
    <message>
        <source>Create KV namespace %1</source>
        <translation>KV 名前空間 %1 を作成</translation>
    </message>
    <message>
        <source>The namespace %1 of %2 is deleted with all its keys and values.</source>
        <translation>%2 の名前空間 %1 を、すべてのキーと値ごと削除します。</translation>
    </message>
    <message>
        <source>This deletes %1.</source>
        <comment>a size</comment>
        <translation>%1 が削除されます。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete namespace</source>
        <translation>名前空間を削除</translation>
    </message>
    <message>
        <source>Delete KV namespace %1</source>
        <translation>KV 名前空間 %1 を削除</translation>
    </message>
</context>
<context>
    <name>KvContent</name>
    <message>
        <source>A key has at least one byte.</source>
        <translation>キーには少なくとも 1 バイトが必要です。</translation>
    </message>
    <message>
        <source>A key has at most %1 bytes, this one %2.</source>
        <translation>キーは最大 %1 バイトです。このキーは %2 バイトです。</translation>
    </message>
    <message>
        <source>KV stores no empty value: it has at least one byte.</source>
        <translation>KV に空の値は保存できません。少なくとも 1 バイトが必要です。</translation>
    </message>
    <message>
        <source>A value has at most %1 bytes (25 MiB), this one %2. Object storage takes larger ones.</source>
        <translation>値は最大 %1 バイト (25 MiB) です。この値は %2 バイトです。より大きな値はオブジェクトストレージに保存できます。</translation>
    </message>
    <message>
        <source>Metadata is one JSON object, in braces.</source>
        <translation>メタデータは波かっこで囲んだ 1 つの JSON オブジェクトです。</translation>
    </message>
    <message>
        <source>Metadata has at most %1 bytes without white space, this has %2.</source>
        <translation>メタデータは空白を除いて最大 %1 バイトです。これは %2 バイトです。</translation>
    </message>
    <message>
        <source>Metadata is nested at most %1 levels deep.</source>
        <translation>メタデータの入れ子は最大 %1 段です。</translation>
    </message>
    <message>
        <source>The last time that can be set is the end of the year 9999.</source>
        <translation>設定できる最後の時刻は 9999 年の年末です。</translation>
    </message>
    <message>
        <source>An entry expires at the earliest %1 seconds from now.</source>
        <translation>エントリの有効期限は、最も早くて今から %1 秒後です。</translation>
    </message>
    <message>
        <source>An entry lives at least %1 seconds.</source>
        <translation>エントリの有効期間は少なくとも %1 秒です。</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>%1 分後</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <comment>hours</comment>
        <translation>%1 時間後</translation>
    </message>
</context>
<context>
    <name>KvDraft</name>
    <message>
        <source>%1 Unix seconds</source>
        <translation>Unix 秒 %1</translation>
    </message>
    <message>
        <source>Seconds, or as 15 min, 2 h, 7 d; at least %1 seconds.</source>
        <translation>秒数、または 15 min、2 h、7 d の形式。少なくとも %1 秒です。</translation>
    </message>
    <message>
        <source>%1 seconds from the save</source>
        <comment>until an entry expires</comment>
        <translation>保存から %1 秒後</translation>
    </message>
    <message>
        <source>A time as 2026-12-01 09:00, and a zone behind it if it is not the local one.</source>
        <translation>2026-12-01 09:00 の形式の日時。現地時刻でない場合は、後ろにタイムゾーンを付けます。</translation>
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
        <translation>有効期限</translation>
    </message>
    <message>
        <source>When the entry expires</source>
        <translation>エントリの有効期限</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>After</source>
        <comment>a while</comment>
        <translation>期間</translation>
    </message>
    <message>
        <source>At</source>
        <comment>a time</comment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>90, 15 min, 2 h, 7 d</source>
        <translation>90, 15 min, 2 h, 7 d</translation>
    </message>
    <message>
        <source>%1 · kept when you save</source>
        <translation>%1 · 保存しても変わりません</translation>
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
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>a time</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>key</source>
        <comment>column of a list</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>size</source>
        <comment>column of a list</comment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>expires</source>
        <comment>column of a list</comment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>metadata</source>
        <comment>column of a list</comment>
        <translation>メタデータ</translation>
    </message>
</context>
<context>
    <name>KvKeysPage</name>
    <message>
        <source>The key is now %1.</source>
        <translation>キーは %1 になりました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are deleted.</source>
        <translation>
            <numerusform>%1 個のキーを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service did not take %1; select them and try again.</source>
        <translation>サービスが %1 を受け付けませんでした。選択して、もう一度試してください。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>At most 512 bytes. One read tells whether it exists already.</source>
        <translation>最大 512 バイト。すでにあるかどうかは、読み取り 1 回でわかります。</translation>
    </message>
</context>
<context>
    <name>KvKeysPane</name>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>次で始まるキー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>keys</comment>
        <translation>ほか %1 個</translation>
    </message>
    <message>
        <source>Delete keys?</source>
        <translation>キーを削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%1 keys are deleted with their values.</source>
        <translation>
            <numerusform>%1 個のキーを値ごと削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is one metered delete for each key.</source>
        <translation>キーごとに、削除 1 回として使用量に数えられます。</translation>
    </message>
    <message>
        <source>Delete keys</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>all %1 with this prefix</source>
        <comment>keys</comment>
        <translation>このプレフィックスの全 %1 個</translation>
    </message>
    <message>
        <source>%1 of %2 listed; there may be more</source>
        <comment>keys</comment>
        <translation>一覧の %2 個中 %1 個 (ほかにもある可能性があります)</translation>
    </message>
    <message>
        <source>%1 listed with the prefix %2</source>
        <comment>keys</comment>
        <translation>プレフィックス %2 で %1 個を一覧表示</translation>
    </message>
    <message>
        <source>%1 keys listed; the service has more</source>
        <translation>%1 個のキーを一覧表示 (サービスにはほかにもあります)</translation>
    </message>
    <message>
        <source>all %1 keys</source>
        <translation>全 %1 個のキー</translation>
    </message>
    <message>
        <source>All keys with this prefix are listed, or there is no prefix.</source>
        <translation>このプレフィックスのキーはすべて表示されているか、プレフィックスがありません。</translation>
    </message>
    <message>
        <source>There are no more keys.</source>
        <translation>キーはこれ以上ありません。</translation>
    </message>
    <message>
        <source>All keys are listed.</source>
        <translation>すべてのキーが表示されています。</translation>
    </message>
    <message>
        <source>Nothing is being listed.</source>
        <translation>一覧を取得していません。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>No key is selected.</source>
        <translation>キーが選択されていません。</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>The list did not arrive.</source>
        <translation>一覧を取得できませんでした。</translation>
    </message>
    <message>
        <source>The keys have not been listed. Listing them is one metered list.</source>
        <translation>キーはまだ一覧表示されていません。一覧表示は一覧取得 1 回として使用量に数えられます。</translation>
    </message>
    <message>
        <source>There are no keys here yet.</source>
        <translation>キーはまだありません。</translation>
    </message>
</context>
<context>
    <name>KvPanel</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>KvSaveDialog</name>
    <message>
        <source>Save %1?</source>
        <translation>%1 を保存しますか?</translation>
    </message>
    <message>
        <source>The value of %1 had %2 bytes and gets %3.</source>
        <translation>%1 の値は %2 バイトから %3 バイトになります。</translation>
    </message>
    <message>
        <source>%1 is a new key. Its value has %2 bytes.</source>
        <translation>%1 は新しいキーです。値は %2 バイトです。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>One read, to see that nobody changed it meanwhile, and one write.</source>
        <translation>その間に誰も変更していないことを確かめる読み取り 1 回と、書き込み 1 回です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>上書き保存</translation>
    </message>
    <message>
        <source>%1: stays as it is</source>
        <comment>value, metadata or expiry</comment>
        <translation>%1: 変更なし</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>value, metadata or expiry</comment>
        <translation>%1:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>変わらない %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>ほか %n 行は表示していません</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>KvValuePane</name>
    <message>
        <source>The entry was changed after this text was begun. Saving replaces that change.</source>
        <translation>このテキストの入力を始めた後に、エントリが変更されました。保存すると、その変更は置き換えられます。</translation>
    </message>
    <message>
        <source>Delete the key?</source>
        <translation>キーを削除しますか?</translation>
    </message>
    <message>
        <source>The key %1 is deleted with its value and metadata.</source>
        <translation>キー %1 を値とメタデータごと削除します。</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Rename the key</source>
        <translation>キーの名前を変更</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Copies value, metadata and expiry, then deletes the old key. An existing key is left alone. Two reads, one write and one delete.</source>
        <translation>値、メタデータ、有効期限をコピーしてから、古いキーを削除します。既存のキーは上書きしません。読み取り 2 回、書き込み 1 回、削除 1 回です。</translation>
    </message>
    <message>
        <source>Take the value from a file</source>
        <translation>ファイルから値を読み込む</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file has %1; a value has at most 25 MiB.</source>
        <translation>ファイルは %1 です。値は最大 25 MiB です。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません: %1</translation>
    </message>
    <message>
        <source>Save the value to a file</source>
        <translation>値をファイルに保存</translation>
    </message>
    <message>
        <source>The value is in the file.</source>
        <translation>値をファイルに保存しました。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>METADATA</source>
        <comment>a label in capitals</comment>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>The entry is as it was before.</source>
        <translation>エントリを以前の状態に戻しました。</translation>
    </message>
    <message>
        <source>The entry is saved.</source>
        <translation>エントリを保存しました。</translation>
    </message>
    <message>
        <source>The key that was made is deleted again.</source>
        <translation>作成したキーを削除して元に戻しました。</translation>
    </message>
    <message>
        <source>The key %1 is deleted.</source>
        <translation>キー %1 を削除しました。</translation>
    </message>
    <message>
        <source>Nothing was put back: the entry was changed since.</source>
        <translation>何も元に戻していません。エントリはその後変更されました。</translation>
    </message>
    <message>
        <source>Nothing was written: the entry was changed since it was read.</source>
        <translation>何も書き込んでいません。読み取った後にエントリが変更されました。</translation>
    </message>
    <message>
        <source>What was typed stays. Look at the difference to what is there now, and save again.</source>
        <translation>入力した内容は残ります。現在の内容との差分を確認して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Nothing was renamed: there is a key %1 already.</source>
        <translation>名前は変更されていません。キー %1 がすでにあります。</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this disk: %1</source>
        <translation>入力した内容をこのディスクに保存できません: %1</translation>
    </message>
    <message>
        <source>This is what was typed here before and not saved.</source>
        <translation>以前ここに入力し、保存していなかった内容です。</translation>
    </message>
    <message>
        <source>Revert it to see the entry that is stored.</source>
        <translation>保存されているエントリを見るには、取り消してください。</translation>
    </message>
    <message>
        <source>These are no bytes.</source>
        <translation>バイト列として解釈できません。</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>新規、未保存</translation>
    </message>
    <message>
        <source>edited, not saved</source>
        <translation>編集済み、未保存</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>%1 of %2 key bytes</source>
        <translation>キー %1 / %2 バイト</translation>
    </message>
    <message>
        <source>%1 of 25 MiB</source>
        <comment>bytes of a value</comment>
        <translation>%1 / 25 MiB</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 バイト</translation>
    </message>
    <message>
        <source>differs from what was read %1</source>
        <translation>%1に読み取った内容と異なります</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>先にキーを選んでください。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>The entry is being changed.</source>
        <translation>エントリを変更しています。</translation>
    </message>
    <message>
        <source>Read the entry first: what is there now must be known.</source>
        <translation>先にエントリを読み取ってください。現在の内容を確認する必要があります。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>何も入力されていません。</translation>
    </message>
    <message>
        <source>There is no entry under this key.</source>
        <translation>このキーのエントリはありません。</translation>
    </message>
    <message>
        <source>Save or revert first.</source>
        <translation>先に保存するか、取り消してください。</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>元に戻せる変更はありません。</translation>
    </message>
    <message>
        <source>The value is not shown as JSON.</source>
        <translation>値は JSON として表示されていません。</translation>
    </message>
    <message>
        <source>Read the entry first.</source>
        <translation>先にエントリを読み取ってください。</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>Choose a key to see its value.</source>
        <translation>キーを選ぶと、値が表示されます。</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>The value did not arrive.</source>
        <translation>値を取得できませんでした。</translation>
    </message>
    <message>
        <source>The value has not been read. Reading it is one metered read.</source>
        <translation>値はまだ読み取られていません。読み取り 1 回として使用量に数えられます。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Main menu</source>
        <translation>メインメニュー</translation>
    </message>
    <message>
        <source>File</source>
        <comment>menu</comment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>View</source>
        <comment>menu</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Resource</source>
        <comment>menu</comment>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Query</source>
        <comment>menu</comment>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>menu</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Help</source>
        <comment>menu</comment>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Waiting for the service of this tab.</source>
        <translation>このタブのサービスを待っています。</translation>
    </message>
    <message>
        <source>The tabs of the last session could not be read, so the window starts empty.</source>
        <translation>前回のセッションのタブを読み取れなかったため、ウィンドウは空の状態で始まります。</translation>
    </message>
    <message>
        <source>The file was kept as %1.</source>
        <translation>ファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>The local service did not start. The message above says what to do.</source>
        <translation>ローカルサービスが起動しませんでした。対処方法は上のメッセージにあります。</translation>
    </message>
    <message>
        <source>Repeated the call.</source>
        <translation>呼び出しを繰り返しました。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Still at work: %1.</source>
        <translation>まだ処理中です: %1。</translation>
    </message>
    <message>
        <source>The window closes when it is done. Close it again to leave at once.</source>
        <translation>完了するとウィンドウは閉じます。すぐに終了するには、もう一度閉じてください。</translation>
    </message>
    <message>
        <source>Open a second tab to use both sides.</source>
        <translation>両側を使うには、2 つ目のタブを開いてください。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>Only one tab is open.</source>
        <translation>開いているタブは 1 つだけです。</translation>
    </message>
    <message>
        <source>No tab is open.</source>
        <translation>開いているタブはありません。</translation>
    </message>
    <message>
        <source>No tab was closed.</source>
        <translation>閉じたタブはありません。</translation>
    </message>
    <message>
        <source>Only one side is in use.</source>
        <translation>使われているのは片側だけです。</translation>
    </message>
    <message>
        <source>The list of connections could not be saved: %1</source>
        <translation>接続の一覧を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>What was changed counts until the program ends.</source>
        <translation>変更した内容はプログラムが終了するまで有効です。</translation>
    </message>
    <message>
        <source>The local connection needs no account.</source>
        <translation>ローカル接続にアカウントは不要です。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>This connection does not use the local service.</source>
        <translation>この接続はローカルサービスを使いません。</translation>
    </message>
    <message>
        <source>%1 (%2) – Tovuk Dashboard</source>
        <comment>connection and its environment&apos;s word</comment>
        <translation>%1 (%2) – Tovuk Dashboard</translation>
    </message>
    <message>
        <source>Sign in to see what is in this tab.</source>
        <translation>このタブの内容を見るにはサインインしてください。</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1 からサインアウトしますか?</translation>
    </message>
    <message>
        <source>The token is forgotten on this computer. Tabs, drafts and history stay.</source>
        <translation>このコンピューターからトークンを消去します。タブ、下書き、履歴は残ります。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>The program ended before these had an answer: %1.</source>
        <translation>次のものの応答が届く前にプログラムが終了しました: %1。</translation>
    </message>
    <message>
        <source>Look whether they were carried out before you repeat them.</source>
        <translation>繰り返す前に、実行されたかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The list of connections could not be read in full.</source>
        <translation>接続の一覧の一部を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Connections: what was typed is not saved.</source>
        <translation>接続: 入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>Leave with unsaved work?</source>
        <translation>保存していない作業がありますが、終了しますか?</translation>
    </message>
    <message>
        <source>This goes when the program ends.</source>
        <translation>これはプログラムが終了すると失われます。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Still at work, and waited for: %1</source>
        <translation>処理中のため、完了を待ちます: %1</translation>
    </message>
    <message>
        <source>Copy a link</source>
        <translation>リンクをコピー</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Read more</source>
        <translation>詳しく読む</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>プランを変更</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>Allow changes on the connection %1?</source>
        <translation>接続 %1 で変更を許可しますか?</translation>
    </message>
    <message>
        <source>Statements can then change the data of the connection %1.</source>
        <translation>その後は、ステートメントで接続 %1 のデータを変更できます。</translation>
    </message>
    <message>
        <source>Tovuk asks to wait %1 s more.</source>
        <translation>Tovuk があと %1 秒待つよう求めています。</translation>
    </message>
    <message>
        <source>Reload and compare</source>
        <translation>再読み込みして比較</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>応答を表示</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>How the message is written</source>
        <translation>メッセージの形式</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Delay in seconds</source>
        <translation>遅延 (秒)</translation>
    </message>
    <message>
        <source>Until a worker may get it, from 0 to %1. Empty: at once.</source>
        <translation>ワーカーに届くまでの時間、0 から %1。空の場合はすぐに届きます。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <comment>size of a message and the most it may have</comment>
        <translation>%1 / %2 バイト</translation>
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
        <translation>キュー %1 にメッセージを送信</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Status of the messages</source>
        <translation>メッセージのステータス</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>%1 のメッセージ</translation>
    </message>
    <message>
        <source>Reading shows up to %1 messages and may count as up to %1 queue operations. It takes and hides nothing.</source>
        <translation>読み取りでは最大 %1 件のメッセージを表示し、最大 %1 回のキュー操作に数えられることがあります。メッセージが取り出されたり隠れたりすることはありません。</translation>
    </message>
    <message>
        <source>Reading the messages of %1.</source>
        <translation>%1 のメッセージを読み取っています。</translation>
    </message>
    <message>
        <source>The messages did not arrive.</source>
        <translation>メッセージを取得できませんでした。</translation>
    </message>
    <message>
        <source>There is no message in %1.</source>
        <translation>%1 にメッセージはありません。</translation>
    </message>
    <message>
        <source>There is no message of this status.</source>
        <translation>このステータスのメッセージはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>メッセージ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read so far; there are more</source>
        <comment>a number of messages</comment>
        <translation>これまでに%1を読み取り (ほかにもあります)</translation>
    </message>
    <message>
        <source>%1 · the service never tells their bodies</source>
        <comment>a number of messages</comment>
        <translation>%1 · サービスは本文を返しません</translation>
    </message>
    <message>
        <source>Choose a message to see its body.</source>
        <translation>メッセージを選ぶと、本文が表示されます。</translation>
    </message>
    <message>
        <source>Body of %1</source>
        <translation>%1 の本文</translation>
    </message>
    <message>
        <source>The service tells the id, status, attempts, size and times of a message, never its body.</source>
        <translation>サービスが返すのはメッセージの ID、ステータス、試行回数、サイズ、時刻で、本文は返しません。</translation>
    </message>
    <message>
        <source>Messages are being read.</source>
        <translation>メッセージを読み取っています。</translation>
    </message>
    <message>
        <source>There are no more messages to read.</source>
        <translation>読み取るメッセージはこれ以上ありません。</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>読み取りは行われていません。</translation>
    </message>
    <message>
        <source>The body of this message is not known.</source>
        <translation>このメッセージの本文はわかりません。</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>先にメッセージを選んでください。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>メッセージを送信しています。</translation>
    </message>
    <message>
        <source>Send again to %1?</source>
        <translation>%1 に再送信しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%1 new messages with the same bodies are sent.</source>
        <translation>
            <numerusform>同じ本文の新しいメッセージを %1 件送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen messages stay as they are, so a worker may get the same content twice.</source>
        <translation>選んだメッセージはそのまま残るため、ワーカーに同じ内容が 2 回届くことがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the chosen messages are left out, because their bodies are not known.</source>
        <translation>
            <numerusform>選んだメッセージのうち %1 件は、本文がわからないため除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A template of the same name is replaced.</source>
        <translation>同じ名前のテンプレートは置き換えられます。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>The template %1 is on the Send page now.</source>
        <translation>テンプレート %1 を「送信」ページで使えるようになりました。</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Messages of the run</source>
        <translation>実行のメッセージ</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>ステートメント</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>実行結果</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>完了しました。%Ln 行を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
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
        <translation>待機中のメッセージ</translation>
    </message>
    <message>
        <source>Bytes that wait</source>
        <translation>待機中のバイト数</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages wait with %2</source>
        <translation>
            <numerusform>待機中のメッセージ %1 件、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>the oldest is %1 old</source>
        <translation>最も古いものは %1前</translation>
    </message>
    <message>
        <source>%1 fewer a minute</source>
        <translation>1 分あたり %1 減少</translation>
    </message>
    <message>
        <source>%1 more a minute</source>
        <translation>1 分あたり %1 増加</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>まだ何も読み取られていません。</translation>
    </message>
    <message>
        <source>Read every %1 s while this page is seen.</source>
        <translation>このページの表示中は %1 秒ごとに読み取ります。</translation>
    </message>
    <message>
        <source>Each reading may count as one queue operation. Watch reads every %1 s while this page is seen.</source>
        <translation>読み取りのたびに 1 回のキュー操作に数えられることがあります。「監視」では、このページの表示中に %1 秒ごとに読み取ります。</translation>
    </message>
    <message>
        <source>There are no samples.</source>
        <translation>サンプルがありません。</translation>
    </message>
</context>
<context>
    <name>NameText</name>
    <message>
        <source>The name must begin with a capital letter from A to Z.</source>
        <translation>名前は A から Z の英大文字で始める必要があります。</translation>
    </message>
    <message>
        <source>The name may hold capital letters from A to Z, digits and underscores only.</source>
        <translation>名前に使えるのは A から Z の英大文字、数字、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>The name may be at most %1 characters long.</source>
        <translation>名前は最大 %1 文字です。</translation>
    </message>
    <message>
        <source>The service holds %1 resources, which is the most it can have. Delete one first.</source>
        <translation>サービスには %1 個のリソースがあり、これが上限です。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>The name must begin with a small letter from a to z.</source>
        <translation>名前は a から z の英小文字で始める必要があります。</translation>
    </message>
    <message>
        <source>The name may hold small letters from a to z, digits and underscores only.</source>
        <translation>名前に使えるのは a から z の英小文字、数字、アンダースコアだけです。</translation>
    </message>
    <message>
        <source>The name may hold letters from A to Z and digits only.</source>
        <translation>名前に使えるのは A から Z の英字と数字だけです。</translation>
    </message>
    <message>
        <source>A capital letter first, then capital letters, digits and underscores; 63 at most.</source>
        <translation>先頭は英大文字、以降は英大文字、数字、アンダースコア。最大 63 文字です。</translation>
    </message>
    <message>
        <source>A small letter first, then small letters, digits and underscores; 63 at most.</source>
        <translation>先頭は英小文字、以降は英小文字、数字、アンダースコア。最大 63 文字です。</translation>
    </message>
    <message>
        <source>The name of the class in the worker: a capital letter first, then letters and digits; 64 at most.</source>
        <translation>ワーカー内のクラスの名前。先頭は英大文字、以降は英字と数字。最大 64 文字です。</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 はすでにあります。別の名前を選んでください。</translation>
    </message>
</context>
<context>
    <name>NavigationPane</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the resources</source>
        <translation>リソースを絞り込み</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
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
        <translation>新しい SQLite データベース</translation>
    </message>
    <message>
        <source>New SQLite database…</source>
        <translation>新しい SQLite データベース…</translation>
    </message>
    <message>
        <source>Delete the database…</source>
        <translation>データベースを削除…</translation>
    </message>
    <message>
        <source>Open a database first.</source>
        <translation>先にデータベースを開いてください。</translation>
    </message>
    <message>
        <source>KV</source>
        <comment>section of the navigation</comment>
        <translation>KV</translation>
    </message>
    <message>
        <source>New KV namespace</source>
        <translation>新しい KV 名前空間</translation>
    </message>
    <message>
        <source>New KV namespace…</source>
        <translation>新しい KV 名前空間…</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>名前空間を削除…</translation>
    </message>
    <message>
        <source>Open a KV namespace first.</source>
        <translation>先に KV 名前空間を開いてください。</translation>
    </message>
    <message>
        <source>Queues</source>
        <comment>section of the navigation</comment>
        <translation>キュー</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>新しいキュー</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>新しいキュー…</translation>
    </message>
    <message>
        <source>Delete the queue…</source>
        <translation>キューを削除…</translation>
    </message>
    <message>
        <source>Open a queue first.</source>
        <translation>先にキューを開いてください。</translation>
    </message>
    <message>
        <source>Cron</source>
        <comment>section of the navigation</comment>
        <translation>cron</translation>
    </message>
    <message>
        <source>New cron trigger</source>
        <translation>新しい cron トリガー</translation>
    </message>
    <message>
        <source>New cron trigger…</source>
        <translation>新しい cron トリガー…</translation>
    </message>
    <message>
        <source>Delete the trigger…</source>
        <translation>トリガーを削除…</translation>
    </message>
    <message>
        <source>Open the cron triggers first.</source>
        <translation>先に cron トリガーを開いてください。</translation>
    </message>
    <message>
        <source>State</source>
        <comment>section of the navigation</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>New State namespace</source>
        <translation>新しい State 名前空間</translation>
    </message>
    <message>
        <source>New State namespace…</source>
        <translation>新しい State 名前空間…</translation>
    </message>
    <message>
        <source>Open a State namespace first.</source>
        <translation>先に State 名前空間を開いてください。</translation>
    </message>
    <message>
        <source>Bindings</source>
        <comment>section of the navigation</comment>
        <translation>バインディング</translation>
    </message>
    <message>
        <source>New service binding</source>
        <translation>新しいサービスバインディング</translation>
    </message>
    <message>
        <source>New service binding…</source>
        <translation>新しいサービスバインディング…</translation>
    </message>
    <message>
        <source>Delete the binding…</source>
        <translation>バインディングを削除…</translation>
    </message>
    <message>
        <source>Open the service bindings first.</source>
        <translation>先にサービスバインディングを開いてください。</translation>
    </message>
</context>
<context>
    <name>NavigationText</name>
    <message>
        <source>Reads are refused until the row limit of the plan starts anew.</source>
        <translation>プランの行数の上限がリセットされるまで、読み取りは拒否されます。</translation>
    </message>
    <message>
        <source>Writes are refused until the row limit of the plan starts anew.</source>
        <translation>プランの行数の上限がリセットされるまで、書き込みは拒否されます。</translation>
    </message>
    <message>
        <source>The storage is full. Delete data or raise the limit to write again.</source>
        <translation>ストレージがいっぱいです。再び書き込むには、データを削除するか上限を上げてください。</translation>
    </message>
    <message>
        <source>The service reports the quota state %1.</source>
        <translation>サービスはクォータの状態を %1 と報告しています。</translation>
    </message>
</context>
<context>
    <name>ObjectCompare</name>
    <message>
        <source>only in %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>比較結果</translation>
    </message>
    <message>
        <source>Size in the first</source>
        <translation>1 つ目のサイズ</translation>
    </message>
    <message>
        <source>Size in the second</source>
        <translation>2 つ目のサイズ</translation>
    </message>
</context>
<context>
    <name>OverflowRow</name>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>PagingPlan</name>
    <message>
        <source>Each page reads rows until 1000 match the condition.</source>
        <translation>各ページは、条件に合う行が 1000 行になるまで行を読み取ります。</translation>
    </message>
    <message>
        <source>Each page reads the rows it shows. A jump also reads the rows it passes over.</source>
        <translation>各ページは表示する行を読み取ります。移動すると、飛ばした行も読み取ります。</translation>
    </message>
    <message>
        <source>Each page reads the rows it shows, wherever you jump.</source>
        <translation>どこへ移動しても、各ページは表示する行だけを読み取ります。</translation>
    </message>
    <message>
        <source>Each page also reads all rows before it, because there is no key to start from.</source>
        <translation>起点にできるキーがないため、各ページはそれより前の行もすべて読み取ります。</translation>
    </message>
    <message>
        <source>Each page reads and sorts the whole table, because no index gives this order.</source>
        <translation>この順序のインデックスがないため、各ページはテーブル全体を読み取って並べ替えます。</translation>
    </message>
    <message>
        <source>The condition ends inside a text, a name or a comment that is not closed.</source>
        <translation>条件が、閉じられていないテキスト、名前、またはコメントの途中で終わっています。</translation>
    </message>
    <message>
        <source>The condition holds a character that SQL does not know.</source>
        <translation>条件に、SQL では使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>A condition cannot have parameters.</source>
        <translation>条件にパラメーターは使えません。</translation>
    </message>
    <message>
        <source>A condition is one expression and has no semicolon.</source>
        <translation>条件は 1 つの式で、セミコロンは使えません。</translation>
    </message>
    <message>
        <source>The condition closes a bracket that is not open.</source>
        <translation>条件に、開いていない括弧の閉じ括弧があります。</translation>
    </message>
    <message>
        <source>The condition leaves a bracket open.</source>
        <translation>条件に、閉じられていない括弧があります。</translation>
    </message>
    <message>
        <source>The condition is empty.</source>
        <translation>条件が空です。</translation>
    </message>
    <message>
        <source>Each page evaluates the view anew and may read all rows behind it.</source>
        <translation>ページごとにビューが新たに評価され、その元の行がすべて読み取られることがあります。</translation>
    </message>
</context>
<context>
    <name>ParamsForm</name>
    <message>
        <source>Values for the placeholders</source>
        <translation>プレースホルダーの値</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>%1 の型</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真</translation>
    </message>
    <message>
        <source>False</source>
        <translation>偽</translation>
    </message>
    <message>
        <source>A text may hold %1 characters.</source>
        <translation>テキストは最大 %1 文字です。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>The service takes whole numbers up to %1.</source>
        <translation>サービスが受け付ける整数は %1 までです。</translation>
    </message>
    <message>
        <source>Not a number. Write it with a point, like 12.5.</source>
        <translation>数値ではありません。12.5 のように小数点を使って書いてください。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数値が大きすぎます。</translation>
    </message>
</context>
<context>
    <name>PastRuns</name>
    <message>
        <source>Minute (UTC)</source>
        <translation>分 (UTC)</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>開始 (UTC)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Calls of the worker</source>
        <translation>worker の呼び出し</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>outcome of a cron run</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>outcome of a cron run</comment>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>The worker refused it.</source>
        <translation>worker が拒否しました。</translation>
    </message>
    <message>
        <source>No worker listened.</source>
        <translation>待ち受けている worker がありませんでした。</translation>
    </message>
    <message>
        <source>A usage cap stopped it.</source>
        <translation>使用量の上限により停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>Missed in %n minutes.</source>
        <translation>
            <numerusform>%n 分間実行されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastRunsPage</name>
    <message>
        <source>Past runs of %1</source>
        <translation>%1 の過去の実行</translation>
    </message>
    <message>
        <source>The service does not tell what triggers did; only the local service does.</source>
        <translation>トリガーの動作はサービスからは通知されません。通知するのはローカルサービスだけです。</translation>
    </message>
    <message>
        <source>Choose a trigger on the Triggers page first.</source>
        <translation>先にトリガーのページでトリガーを選択してください。</translation>
    </message>
    <message>
        <source>Asking for the past runs of %1.</source>
        <translation>%1 の過去の実行を取得しています。</translation>
    </message>
    <message>
        <source>The past runs of %1 did not arrive.</source>
        <translation>%1 の過去の実行を取得できませんでした。</translation>
    </message>
    <message>
        <source>%1 has not run yet.</source>
        <translation>%1 はまだ実行されていません。</translation>
    </message>
</context>
<context>
    <name>PasteSignIn</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>It is shown as dots, tried with the service, and not shown again.</source>
        <translation>点で表示され、サービスで試されます。その後、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>What you pasted is still there: try again.</source>
        <translation>貼り付けた内容は残っています。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>PlanModelText</name>
    <message>
        <source>Step</source>
        <comment>of a query plan</comment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What it does</source>
        <comment>a step of a query plan</comment>
        <translation>処理の内容</translation>
    </message>
    <message>
        <source>No step of this plan is costly.</source>
        <translation>この実行計画に負荷の高いステップはありません。</translation>
    </message>
    <message>
        <source>One step of this plan is costly.</source>
        <translation>この実行計画には負荷の高いステップが 1 つあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps of this plan are costly.</source>
        <translation>
            <numerusform>この実行計画には負荷の高いステップが %n 個あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Reads every row of %1</source>
        <translation>%1 の全行を読み取る</translation>
    </message>
    <message>
        <source>Reads every row of %1 in the order of index %2</source>
        <translation>%1 の全行をインデックス %2 の順に読み取る</translation>
    </message>
    <message>
        <source>Reads every entry of index %2 instead of the rows of %1</source>
        <translation>%1 の行の代わりにインデックス %2 の全項目を読み取る</translation>
    </message>
    <message>
        <source>Reads every row of the result %1</source>
        <translation>結果 %1 の全行を読み取る</translation>
    </message>
    <message>
        <source>Asks the virtual table %1</source>
        <translation>仮想テーブル %1 に問い合わせる</translation>
    </message>
    <message>
        <source>Makes one row without reading a table</source>
        <translation>テーブルを読み取らずに 1 行を作る</translation>
    </message>
    <message>
        <source>Makes rows from values without reading a table</source>
        <translation>テーブルを読み取らずに値から行を作る</translation>
    </message>
    <message>
        <source>Looks up rows of %1 through index %2</source>
        <translation>%1 の行をインデックス %2 で探す</translation>
    </message>
    <message>
        <source>Finds what it needs of %1 in index %2 alone</source>
        <translation>%1 の必要な内容をインデックス %2 だけで得る</translation>
    </message>
    <message>
        <source>Looks up rows of %1 by their primary key</source>
        <translation>%1 の行を主キーで探す</translation>
    </message>
    <message>
        <source>Builds an index over %1 for this query alone, then looks up rows through it</source>
        <translation>このクエリのためだけに %1 のインデックスを作り、それで行を探す</translation>
    </message>
    <message>
        <source>Reads rows of %1 to find the smallest or the largest</source>
        <translation>最小値または最大値を得るために %1 の行を読み取る</translation>
    </message>
    <message>
        <source>%1, keeping rows without a match</source>
        <translation>%1 (一致のない行も残す)</translation>
    </message>
    <message>
        <source>Adds the rows of %1 that had no match</source>
        <translation>一致のなかった %1 の行を加える</translation>
    </message>
    <message>
        <source>Sorts in a temporary b-tree</source>
        <translation>一時 B ツリーで並べ替える</translation>
    </message>
    <message>
        <source>Sorts the last part of the order in a temporary b-tree</source>
        <translation>順序の最後の部分を一時 B ツリーで並べ替える</translation>
    </message>
    <message>
        <source>Groups in a temporary b-tree</source>
        <translation>一時 B ツリーでグループ化する</translation>
    </message>
    <message>
        <source>Removes duplicates in a temporary b-tree</source>
        <translation>一時 B ツリーで重複を除く</translation>
    </message>
    <message>
        <source>Keeps rows in a temporary b-tree</source>
        <translation>一時 B ツリーに行を保持する</translation>
    </message>
    <message>
        <source>Makes the rows of %1 as they are needed</source>
        <translation>%1 の行を必要に応じて作る</translation>
    </message>
    <message>
        <source>Computes %1 once and keeps the result</source>
        <translation>%1 を一度だけ計算し、結果を保持する</translation>
    </message>
    <message>
        <source>Puts several queries together</source>
        <translation>複数のクエリをまとめる</translation>
    </message>
    <message>
        <source>The first of the queries that are put together</source>
        <translation>まとめるクエリの最初のもの</translation>
    </message>
    <message>
        <source>Adds the rows of the next query</source>
        <translation>次のクエリの行を加える</translation>
    </message>
    <message>
        <source>Adds the rows of the next query and removes duplicates in a temporary b-tree</source>
        <translation>次のクエリの行を加え、一時 B ツリーで重複を除く</translation>
    </message>
    <message>
        <source>Takes away the rows of the next query by a temporary b-tree</source>
        <translation>次のクエリの行を一時 B ツリーで取り除く</translation>
    </message>
    <message>
        <source>Keeps rows that the next query has too, by a temporary b-tree</source>
        <translation>次のクエリにもある行だけを一時 B ツリーで残す</translation>
    </message>
    <message>
        <source>Merges two queries that are sorted alike</source>
        <translation>同じ順序の 2 つのクエリを併合する</translation>
    </message>
    <message>
        <source>The first of the two queries</source>
        <translation>2 つのクエリの 1 番目</translation>
    </message>
    <message>
        <source>The second of the two queries</source>
        <translation>2 つのクエリの 2 番目</translation>
    </message>
    <message>
        <source>Runs a subquery once for one value</source>
        <translation>サブクエリを一度だけ実行し、1 つの値を得る</translation>
    </message>
    <message>
        <source>Runs a subquery anew for every row, for one value</source>
        <translation>サブクエリを行ごとに実行し直し、1 つの値を得る</translation>
    </message>
    <message>
        <source>Runs a subquery once and keeps its values</source>
        <translation>サブクエリを一度だけ実行し、値を保持する</translation>
    </message>
    <message>
        <source>Runs a subquery anew for every row and keeps its values</source>
        <translation>サブクエリを行ごとに実行し直し、値を保持する</translation>
    </message>
    <message>
        <source>Uses the result of a subquery again</source>
        <translation>サブクエリの結果を再び使う</translation>
    </message>
    <message>
        <source>The rows that a recursive query begins with</source>
        <translation>再帰クエリの最初の行</translation>
    </message>
    <message>
        <source>The rows that a recursive query adds in each step</source>
        <translation>再帰クエリが各ステップで加える行</translation>
    </message>
    <message>
        <source>Looks up each side of OR through an index of its own</source>
        <translation>OR の各辺をそれぞれのインデックスで探す</translation>
    </message>
    <message>
        <source>Side %1 of the OR</source>
        <translation>OR の辺 %1</translation>
    </message>
    <message>
        <source>Passes over rows that cannot match in %1</source>
        <translation>%1 で一致しえない行を飛ばす</translation>
    </message>
    <message>
        <source>Checks IN through index %1</source>
        <translation>IN をインデックス %1 で調べる</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Steps of the plan</source>
        <translation>実行計画のステップ</translation>
    </message>
    <message>
        <source>Asking for the plan. The statement itself is not run.</source>
        <translation>実行計画を取得しています。ステートメント自体は実行されません。</translation>
    </message>
    <message>
        <source>There is no plan for this statement.</source>
        <translation>このステートメントには実行計画がありません。</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>The draft could not be saved: %1</source>
        <translation>下書きを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The history could not be saved: %1</source>
        <translation>履歴を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>New index</source>
        <translation>新しいインデックス</translation>
    </message>
    <message>
        <source>There is no statement at the caret.</source>
        <translation>カーソル位置にステートメントがありません。</translation>
    </message>
    <message>
        <source>This DELETE has no WHERE: it deletes every row of %1.</source>
        <translation>この DELETE には WHERE がありません。%1 の全行を削除します。</translation>
    </message>
    <message>
        <source>This UPDATE has no WHERE: it changes every row of %1.</source>
        <translation>この UPDATE には WHERE がありません。%1 の全行を変更します。</translation>
    </message>
    <message>
        <source>This drops %1 with everything in it.</source>
        <translation>%1 をその内容ごと削除します。</translation>
    </message>
    <message>
        <source>There is no statement to run.</source>
        <translation>実行するステートメントがありません。</translation>
    </message>
    <message>
        <source>One transaction takes at most %1 statements. These are %2.</source>
        <translation>1 つのトランザクションに入るステートメントは最大 %1 個です。ここには %2 個あります。</translation>
    </message>
    <message>
        <source>A statement may have %1 characters. One of these is longer.</source>
        <translation>ステートメントは最大 %1 文字です。これを超えるものがあります。</translation>
    </message>
    <message>
        <source>A statement may have %1 placeholders. One of these has more.</source>
        <translation>ステートメントのプレースホルダーは最大 %1 個です。これを超えるものがあります。</translation>
    </message>
    <message>
        <source>Fill in the values for the placeholders, then run again.</source>
        <translation>プレースホルダーの値を入力してから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Run a statement that changes a lot?</source>
        <translation>大きな変更を行うステートメントを実行しますか?</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>実行する</translation>
    </message>
    <message>
        <source>Write a statement first.</source>
        <translation>先にステートメントを書いてください。</translation>
    </message>
    <message>
        <source>A statement is running.</source>
        <translation>ステートメントの実行中です。</translation>
    </message>
    <message>
        <source>Select a part of the SQL first.</source>
        <translation>先に SQL の一部を選択してください。</translation>
    </message>
    <message>
        <source>No statement is running.</source>
        <translation>実行中のステートメントはありません。</translation>
    </message>
    <message>
        <source>Run a statement that returns rows first.</source>
        <translation>先に行を返すステートメントを実行してください。</translation>
    </message>
    <message>
        <source>Only the local service can do this.</source>
        <translation>これはローカルサービスでのみ行えます。</translation>
    </message>
    <message>
        <source>A transaction is under way.</source>
        <translation>トランザクションの実行中です。</translation>
    </message>
    <message>
        <source>A statement that writes runs.</source>
        <translation>書き込むステートメントの実行中です。</translation>
    </message>
    <message>
        <source>A draft could not be written to its file.</source>
        <translation>下書きをファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Values for placeholders are typed in.</source>
        <translation>プレースホルダーの値が入力されています。</translation>
    </message>
</context>
<context>
    <name>QuerySession</name>
    <message>
        <source>Nothing was changed, because statement %1 of the transaction failed.</source>
        <translation>トランザクションのステートメント %1 が失敗したため、何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Runs the statement again and streams every row, which reads at least the %1 rows read so far once more.</source>
        <translation>ステートメントをもう一度実行し、全行を順に受け取ります。これまでに読み取った %1 行以上を再び読み取ります。</translation>
    </message>
    <message>
        <source>Fetches %1 rows at a time. Each time the statement runs from its start, so that it also reads all rows that are already here.</source>
        <translation>一度に %1 行を取得します。そのつどステートメントを最初から実行するため、すでにここにある行もすべて読み取ります。</translation>
    </message>
    <message>
        <source>Run statements that write in %1</source>
        <comment>a database</comment>
        <translation>%1 で書き込むステートメントを実行</translation>
    </message>
</context>
<context>
    <name>QueueActionSpecs</name>
    <message>
        <source>Read the messages</source>
        <translation>メッセージを読み取る</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Reads the first messages of this status. It changes nothing: nothing is taken or hidden.</source>
        <translation>このステータスの最初のメッセージを読み取ります。何も変更されず、メッセージが取り出されたり隠れたりすることはありません。</translation>
    </message>
    <message>
        <source>Read the next messages</source>
        <translation>次のメッセージを読み取る</translation>
    </message>
    <message>
        <source>More</source>
        <translation>続き</translation>
    </message>
    <message>
        <source>Read all messages</source>
        <translation>すべてのメッセージを読み取る</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Stop reading messages</source>
        <translation>メッセージの読み取りを停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send the chosen messages again…</source>
        <translation>選んだメッセージを再送信…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>再送信…</translation>
    </message>
    <message>
        <source>Sends new messages with the same bodies. The chosen ones stay as they are.</source>
        <translation>同じ本文の新しいメッセージを送信します。選んだメッセージはそのまま残ります。</translation>
    </message>
    <message>
        <source>Edit a copy of the message and send it</source>
        <translation>メッセージのコピーを編集して送信</translation>
    </message>
    <message>
        <source>Edit a copy</source>
        <translation>コピーを編集</translation>
    </message>
    <message>
        <source>Save the message as a template…</source>
        <translation>メッセージをテンプレートとして保存…</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Copy the body of the message</source>
        <translation>メッセージの本文をコピー</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Copy the id of the message</source>
        <translation>メッセージの ID をコピー</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop sending after the call under way</source>
        <translation>実行中の呼び出しの後で送信を停止</translation>
    </message>
    <message>
        <source>Format the JSON of the message</source>
        <translation>メッセージの JSON を整形</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Save what is written as a template…</source>
        <translation>入力した内容をテンプレートとして保存…</translation>
    </message>
    <message>
        <source>Save template…</source>
        <translation>テンプレートを保存…</translation>
    </message>
    <message>
        <source>Delete the chosen template…</source>
        <translation>選んだテンプレートを削除…</translation>
    </message>
    <message>
        <source>Delete template…</source>
        <translation>テンプレートを削除…</translation>
    </message>
    <message>
        <source>Add the message to the batch</source>
        <translation>メッセージをバッチに追加</translation>
    </message>
    <message>
        <source>Add to batch</source>
        <translation>バッチに追加</translation>
    </message>
    <message>
        <source>Send the batch</source>
        <translation>バッチを送信</translation>
    </message>
    <message>
        <source>Send batch</source>
        <translation>バッチを送信</translation>
    </message>
    <message>
        <source>Add a message to the batch</source>
        <translation>バッチにメッセージを追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Take the chosen messages out of the batch</source>
        <translation>選んだメッセージをバッチから外す</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Paste messages as JSON</source>
        <translation>メッセージを JSON として貼り付け</translation>
    </message>
    <message>
        <source>Paste JSON</source>
        <translation>JSON を貼り付け</translation>
    </message>
    <message>
        <source>Takes a list of texts or of objects with body, encoding and delaySeconds.</source>
        <translation>テキストのリスト、または body、encoding、delaySeconds を持つオブジェクトのリストを受け付けます。</translation>
    </message>
    <message>
        <source>Copy the batch as JSON</source>
        <translation>バッチを JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Empty the batch…</source>
        <translation>バッチを空にする…</translation>
    </message>
    <message>
        <source>Empty…</source>
        <translation>空にする…</translation>
    </message>
    <message>
        <source>Read the metrics again and again</source>
        <translation>メトリクスを繰り返し読み取る</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Only while this page is seen.</source>
        <translation>このページの表示中だけです。</translation>
    </message>
    <message>
        <source>Read the metrics once</source>
        <translation>メトリクスを 1 回読み取る</translation>
    </message>
    <message>
        <source>Read once</source>
        <translation>1 回読み取る</translation>
    </message>
    <message>
        <source>Forget the samples of the metrics</source>
        <translation>メトリクスのサンプルを消去</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Save the settings of the queue</source>
        <translation>キューの設定を保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take the saved settings back into the form</source>
        <translation>保存済みの設定をフォームに戻す</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Keep the bodies of what is sent on this machine</source>
        <translation>送信した本文をこのコンピューターに保存</translation>
    </message>
    <message>
        <source>The service never tells a body again. Switching this off deletes what was kept.</source>
        <translation>サービスは本文を後から返しません。オフにすると、保存した本文は削除されます。</translation>
    </message>
    <message>
        <source>Delete the queue…</source>
        <translation>キューを削除…</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>メッセージを表示</translation>
    </message>
    <message>
        <source>Show the form for one message</source>
        <translation>メッセージ 1 件のフォームを表示</translation>
    </message>
    <message>
        <source>Show the batch</source>
        <translation>バッチを表示</translation>
    </message>
    <message>
        <source>Show the metrics</source>
        <translation>メトリクスを表示</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>設定を表示</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Create a queue</source>
        <translation>キューを作成</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>キューの名前</translation>
    </message>
    <message>
        <source>Create queue %1</source>
        <translation>キュー %1 を作成</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>It is the dead-letter queue of %1, which will have none then.</source>
        <comment>a list of queues</comment>
        <translation>これは %1 のデッドレターキューです。削除すると、デッドレターキューがなくなります。</translation>
    </message>
    <message>
        <source>Messages that wait are never delivered. This cannot be undone.</source>
        <translation>待機中のメッセージは配信されません。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The queue %1 of %2 is deleted with all its messages.</source>
        <translation>%2 のキュー %1 を、すべてのメッセージごと削除します。</translation>
    </message>
    <message>
        <source>Delete queue</source>
        <translation>キューを削除</translation>
    </message>
    <message>
        <source>Delete queue %1</source>
        <translation>キュー %1 を削除</translation>
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
        <translation>テキスト</translation>
    </message>
    <message>
        <source>A message needs a body of at least one byte.</source>
        <translation>メッセージの本文には少なくとも 1 バイトが必要です。</translation>
    </message>
    <message>
        <source>The body has %1 bytes; a message may have at most %2.</source>
        <translation>本文は %1 バイトです。メッセージは最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>This is not Base64: A-Z, a-z, 0-9, + and / in groups of four, filled up with =.</source>
        <translation>Base64 ではありません。A-Z、a-z、0-9、+、/ を 4 文字ずつ並べ、足りない分は = で埋めます。</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at character %2.</source>
        <translation>JSON ではありません: %2 文字目で %1。</translation>
    </message>
    <message>
        <source>There is no JSON value.</source>
        <translation>JSON の値がありません。</translation>
    </message>
    <message>
        <source>This is more than one JSON value.</source>
        <translation>JSON の値が 2 つ以上あります。</translation>
    </message>
    <message>
        <source>The delay must be a whole number of seconds from 0 to %1.</source>
        <translation>遅延は 0 から %1 までの整数の秒数にしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more bytes are not shown.</source>
        <translation>ほか %1 バイトは表示していません。</translation>
    </message>
</context>
<context>
    <name>QueueMessages</name>
    <message>
        <source>Queued</source>
        <comment>status of a message</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>In flight</source>
        <comment>status of a message</comment>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of a message</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>status of a message</comment>
        <translation>配信不能</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of a message</comment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>deliveries of a message so far</comment>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of a message</comment>
        <translation>本文</translation>
    </message>
    <message>
        <source>Created (%1)</source>
        <comment>a message; the time zone</comment>
        <translation>作成日時 (%1)</translation>
    </message>
    <message>
        <source>Visible from (%1)</source>
        <comment>a message; the time zone</comment>
        <translation>表示開始 (%1)</translation>
    </message>
    <message>
        <source>not told by the service</source>
        <comment>the body of a message</comment>
        <translation>サービスは返しません</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>What is typed here could not be kept: %1</source>
        <translation>ここに入力した内容を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The bodies of what is sent could not be kept: %1</source>
        <translation>送信した本文を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The bodies that were kept of %1 are deleted.</source>
        <translation>保存していた %1 の本文を削除しました。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are not sent yet; closing sends no more than the call under way.</source>
        <translation>
            <numerusform>%1 件のメッセージがまだ送信されていません。閉じると、実行中の呼び出しより後は送信されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePaste</name>
    <message>
        <source>This is neither a list of messages nor an object with a list named &quot;messages&quot;.</source>
        <translation>メッセージのリストでも、「messages」という名前のリストを持つオブジェクトでもありません。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>リストが空です。</translation>
    </message>
    <message>
        <source>Message %1 is neither a text nor an object with a body.</source>
        <translation>メッセージ %1 は、テキストでも本文を持つオブジェクトでもありません。</translation>
    </message>
    <message>
        <source>Message %1: the encoding must be &quot;text&quot; or &quot;base64&quot;.</source>
        <translation>メッセージ %1: encoding は &quot;text&quot; または &quot;base64&quot; にしてください。</translation>
    </message>
</context>
<context>
    <name>QueuePlaceholders</name>
    <message>
        <source>A message can be sent 1 to %1 times.</source>
        <translation>メッセージを送信できる回数は 1 から %1 回です。</translation>
    </message>
    <message>
        <source>The messages have %1 together; at most %2 can be sent at once.</source>
        <translation>メッセージは合計 %1 です。一度に送信できるのは最大 %2 です。</translation>
    </message>
    <message>
        <source>Message %1: %2</source>
        <translation>メッセージ %1: %2</translation>
    </message>
</context>
<context>
    <name>QueueSettings</name>
    <message>
        <source>This must be a whole number.</source>
        <translation>整数で入力してください。</translation>
    </message>
    <message>
        <source>This must be from %1 to %2.</source>
        <translation>%1 から %2 の範囲にしてください。</translation>
    </message>
    <message>
        <source>The Free plan keeps messages for %1 seconds, no more and no less.</source>
        <translation>無料プランでのメッセージの保持期間は %1 秒で、変更できません。</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Close the record view</source>
        <translation>レコードビューを閉じる</translation>
    </message>
    <message>
        <source>The columns of one row</source>
        <translation>1 行の列</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>行が選ばれていません</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>行 %1</translation>
    </message>
</context>
<context>
    <name>Redrive</name>
    <message>
        <source>The rate must be from 1 to %1 a second.</source>
        <translation>速度は毎秒 1 から %1 件にしてください。</translation>
    </message>
    <message>
        <source>The journal could not be written, so nothing more was sent.</source>
        <translation>ジャーナルに書き込めなかったため、それ以上は送信しませんでした。</translation>
    </message>
</context>
<context>
    <name>ResourcePanel</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Fetch the rest</source>
        <translation>残りを取得</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Filter the rows that are here</source>
        <translation>ここにある行を絞り込み</translation>
    </message>
    <message>
        <source>Show the cell or the row</source>
        <translation>セルまたは行を表示</translation>
    </message>
    <message>
        <source>Copy or export</source>
        <translation>コピーまたはエクスポート</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>セルを表示</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>行をフォームで表示</translation>
    </message>
    <message>
        <source>Show only rows in which any cell holds…</source>
        <translation>いずれかのセルに次を含む行だけを表示…</translation>
    </message>
    <message>
        <source>Rows of the result</source>
        <translation>結果の行</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>形式を選んでエクスポート</translation>
    </message>
    <message>
        <source>%1 rows are here; more exist.</source>
        <translation>ここには %1 行あります。ほかにも行があります。</translation>
    </message>
    <message>
        <source>The statement is running.</source>
        <translation>ステートメントを実行しています。</translation>
    </message>
    <message>
        <source>You stopped the statement. No rows had arrived.</source>
        <translation>ステートメントを停止しました。行は届いていません。</translation>
    </message>
    <message>
        <source>No rows came. The message above says why.</source>
        <translation>行は届きませんでした。理由は上のメッセージにあります。</translation>
    </message>
    <message numerus="yes">
        <source>Done. %Ln rows changed.</source>
        <translation>
            <numerusform>完了しました。%Ln 行を変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%2 行中 %1 行</translation>
    </message>
    <message>
        <source>Export the rows</source>
        <translation>行をエクスポート</translation>
    </message>
    <message>
        <source>Exporting: %1 of %2 rows.</source>
        <translation>エクスポートしています: %2 行中 %1 行。</translation>
    </message>
    <message>
        <source>The export failed: %1</source>
        <translation>エクスポートに失敗しました: %1</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>The statement ran. No row matches.</source>
        <translation>ステートメントは実行されました。一致する行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements before this one ran, and their changes are kept.</source>
        <translation>
            <numerusform>これより前の %Ln 個のステートメントは実行され、その変更は残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements after this one were not run.</source>
        <translation>
            <numerusform>これより後の %Ln 個のステートメントは実行されませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1. More rows exist that are not here.</source>
        <translation>
            <numerusform>%Ln 行を %1 に書き込みました。ここにない行がまだあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were written to %1.</source>
        <translation>
            <numerusform>%Ln 行を %1 に書き込みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsArea</name>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Run a statement to see its rows here.</source>
        <translation>ステートメントを実行すると、その行がここに表示されます。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>結果 %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>実行計画</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>This is the result of the statement run before.</source>
        <translation>これは前に実行したステートメントの結果です。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save %1?</source>
        <translation>%1 を保存しますか?</translation>
    </message>
    <message>
        <source>The value of %1 in %2 had %3 bytes and gets %4.</source>
        <translation>%2 の %1 の値は %3 バイトから %4 バイトになります。</translation>
    </message>
    <message>
        <source>%1 is a new key of %2. Its value has %3 bytes.</source>
        <translation>%1 は %2 の新しいキーです。値は %3 バイトです。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translation>上書き保存</translation>
    </message>
    <message numerus="yes">
        <source>%n lines that stay</source>
        <translation>
            <numerusform>変わらない %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are not shown</source>
        <translation>
            <numerusform>ほか %n 行は表示していません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleEdit</name>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
</context>
<context>
    <name>SchemaList</name>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Read the schema</source>
        <translation>スキーマを読み取る</translation>
    </message>
    <message>
        <source>Reads the rows of sqlite_schema: one or two for each table, index, view and trigger.</source>
        <translation>sqlite_schema の行を読み取ります。テーブル、インデックス、ビュー、トリガーごとに 1 行か 2 行です。</translation>
    </message>
    <message>
        <source>This database has no tables yet.</source>
        <translation>このデータベースにはまだテーブルがありません。</translation>
    </message>
    <message>
        <source>Reading the schema.</source>
        <translation>スキーマを読み取っています。</translation>
    </message>
    <message>
        <source>The schema was not read yet. Reading it reads a few rows.</source>
        <translation>スキーマはまだ読み取られていません。読み取ると、数行が読み取り行数に加わります。</translation>
    </message>
    <message>
        <source>Browse the rows</source>
        <translation>行を閲覧</translation>
    </message>
    <message>
        <source>New query</source>
        <translation>新しいクエリ</translation>
    </message>
    <message>
        <source>Insert the name</source>
        <translation>名前を挿入</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy the CREATE statement</source>
        <translation>CREATE ステートメントをコピー</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Triggers</source>
        <comment>group in the schema tree</comment>
        <translation>トリガー</translation>
    </message>
    <message>
        <source>view</source>
        <comment>kind of schema object</comment>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>virtual table</source>
        <comment>kind of schema object</comment>
        <translation>仮想テーブル</translation>
    </message>
    <message>
        <source>index</source>
        <comment>kind of schema object</comment>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>unique index</source>
        <comment>kind of schema object</comment>
        <translation>一意インデックス</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a trigger, its table</comment>
        <translation>%1 に対して</translation>
    </message>
    <message>
        <source>key</source>
        <comment>a column of the primary key</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1 · key</source>
        <comment>type of a column</comment>
        <translation>%1 · キー</translation>
    </message>
    <message>
        <source>generated</source>
        <comment>a column</comment>
        <translation>生成列</translation>
    </message>
    <message>
        <source>%1 · generated</source>
        <comment>type of a column</comment>
        <translation>%1 · 生成列</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>a column references a table</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>References %1(%2)</source>
        <translation>%1(%2) を参照</translation>
    </message>
    <message>
        <source>Never NULL</source>
        <translation>NULL 不可</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>型: %1</translation>
    </message>
    <message>
        <source>Over %1</source>
        <comment>columns of an index</comment>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>About %1 when ANALYZE last ran</source>
        <comment>rows of a table</comment>
        <translation>前回の ANALYZE の時点で約 %1</translation>
    </message>
    <message>
        <source>Opening a view may read all rows behind it.</source>
        <translation>ビューを開くと、その元の行がすべて読み取られることがあります。</translation>
    </message>
</context>
<context>
    <name>SecretDiagnosis</name>
    <message>
        <source>Another text came back than was stored.</source>
        <translation>保存したものと違うテキストが返りました。</translation>
    </message>
    <message>
        <source>Find the keyring</source>
        <translation>キーリングを探す</translation>
    </message>
    <message>
        <source>Store a test entry</source>
        <translation>テスト項目を保存する</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>読み戻す</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>SendOutcome</name>
    <message>
        <source>The message was sent to %1 as %2.</source>
        <translation>メッセージを %2 として %1 に送信しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages were sent to %2.</source>
        <translation>
            <numerusform>%1 件のメッセージを %2 に送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 messages were sent to %3.</source>
        <translation>停止しました: %2 件中 %1 件のメッセージを %3 に送信しました。</translation>
    </message>
    <message>
        <source>%1 of %2 messages were sent. %3</source>
        <comment>the last is why the others were not</comment>
        <translation>%2 件中 %1 件のメッセージを送信しました。%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages had no answer and may be in the queue all the same. Read the messages before sending again.</source>
        <translation>
            <numerusform>%1 件のメッセージには応答がなく、キューに入っている可能性があります。再送信する前にメッセージを読み取ってください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>{{n}} becomes the number of the message, {{uuid}} a random one, {{now}} the time of sending.</source>
        <translation>{{n}} はメッセージの番号、{{uuid}} はランダムな UUID、{{now}} は送信時刻になります。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Preview of the messages</source>
        <translation>メッセージのプレビュー</translation>
    </message>
    <message>
        <source>The templates could not be written: %1</source>
        <translation>テンプレートを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>メッセージを送信しています。</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>送信は行われていません。</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>先にメッセージを書いてください。</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>先にテンプレートを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages as they will be sent; the random ids and the time are made anew then.</source>
        <translation>
            <numerusform>送信される %1 件のメッセージです。ランダムな ID と時刻は送信時に作り直されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is no placeholder and stays as it is.</source>
        <comment>a list</comment>
        <translation>%1 はプレースホルダーではないため、そのまま残ります。</translation>
    </message>
    <message>
        <source>No template</source>
        <translation>テンプレートなし</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A template of the same name is replaced.</source>
        <translation>同じ名前のテンプレートは置き換えられます。</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Delete the template %1?</source>
        <translation>テンプレート %1 を削除しますか?</translation>
    </message>
    <message>
        <source>The template is deleted for all queues of this connection.</source>
        <translation>この接続のすべてのキューからテンプレートが削除されます。</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>テンプレートを削除</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>スリープ中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>free plan</source>
        <translation>無料プラン</translation>
    </message>
    <message>
        <source>Pro plan</source>
        <translation>Pro プラン</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <translation>%1 プラン</translation>
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
        <translation>コマンドライン tovuk のセッションを使う</translation>
    </message>
    <message>
        <source>You are signed in on the tovuk command line. With your consent its token is read from %1, once; nothing is changed there.</source>
        <translation>コマンドライン tovuk でサインインしています。同意すると、そのトークンを %1 から一度だけ読み取ります。そこでは何も変更しません。</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>How often a message that the worker refused is delivered again.</source>
        <translation>ワーカーが拒否したメッセージを再配信する回数です。</translation>
    </message>
    <message>
        <source>Retention in seconds</source>
        <translation>保持期間 (秒)</translation>
    </message>
    <message>
        <source>How long a message is kept. Messages sent already keep the retention that they were sent with.</source>
        <translation>メッセージを保持する期間です。送信済みのメッセージには、送信時の保持期間が適用されます。</translation>
    </message>
    <message>
        <source>Batch size in messages</source>
        <translation>バッチサイズ (メッセージ数)</translation>
    </message>
    <message>
        <source>How many messages the worker gets at most in one call.</source>
        <translation>1 回の呼び出しでワーカーに渡すメッセージの最大数です。</translation>
    </message>
    <message>
        <source>Batch time-out in seconds</source>
        <translation>バッチのタイムアウト (秒)</translation>
    </message>
    <message>
        <source>How long a batch waits to be filled before it is delivered as it is.</source>
        <translation>バッチがいっぱいになるのを待つ時間です。過ぎるとそのまま配信されます。</translation>
    </message>
    <message>
        <source>Dead-letter queue</source>
        <translation>デッドレターキュー</translation>
    </message>
    <message>
        <source>Where a message goes once its retries are used up. None: it is dead here.</source>
        <translation>再試行を使い切ったメッセージの行き先です。「なし」の場合は、このキューで配信不能になります。</translation>
    </message>
    <message>
        <source>default</source>
        <comment>of a setting</comment>
        <translation>既定</translation>
    </message>
    <message>
        <source>None</source>
        <comment>dead-letter queue</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 Always %2 in this plan.</source>
        <comment>what a setting does, and its only value</comment>
        <translation>%1 このプランでは常に %2 です。</translation>
    </message>
    <message>
        <source>%1 From %2 to %3.</source>
        <comment>what a setting does, and its range</comment>
        <translation>%1 %2 から %3 まで。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Retries: %1 becomes %2</source>
        <translation>再試行: %1 から %2 に変更</translation>
    </message>
    <message>
        <source>Retention: %1 s becomes %2 s</source>
        <translation>保持期間: %1 秒から %2 秒に変更</translation>
    </message>
    <message>
        <source>Batch size: %1 becomes %2</source>
        <translation>バッチサイズ: %1 から %2 に変更</translation>
    </message>
    <message>
        <source>Batch time-out: %1 s becomes %2 s</source>
        <translation>バッチのタイムアウト: %1 秒から %2 秒に変更</translation>
    </message>
    <message>
        <source>Dead-letter queue: %1</source>
        <translation>デッドレターキュー: %1</translation>
    </message>
    <message>
        <source>Dead-letter queue: none</source>
        <translation>デッドレターキュー: なし</translation>
    </message>
    <message>
        <source>The form shows what is saved.</source>
        <translation>フォームには保存済みの設定が表示されています。</translation>
    </message>
    <message>
        <source>Saving sends only this:
%1</source>
        <comment>a list of changes</comment>
        <translation>保存すると、次の変更だけを送信します:
%1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>The settings are not known yet.</source>
        <translation>設定はまだわかりません。</translation>
    </message>
    <message>
        <source>The settings are being saved.</source>
        <translation>設定を保存しています。</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>保存する変更はありません。</translation>
    </message>
    <message>
        <source>Save the settings of the queue %1</source>
        <translation>キュー %1 の設定を保存</translation>
    </message>
    <message>
        <source>The settings of %1 are saved.</source>
        <translation>%1 の設定を保存しました。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>ハイコントラスト、ライト</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>ハイコントラスト、ダーク</translation>
    </message>
    <message>
        <source>Row height in grids</source>
        <translation>グリッドの行の高さ</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Text size in grids</source>
        <translation>グリッドの文字サイズ</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>インデント</translation>
    </message>
    <message>
        <source> spaces</source>
        <translation> 文字</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>フォルダーを開く: %1</translation>
    </message>
    <message>
        <source>Local service</source>
        <translation>ローカルサービス</translation>
    </message>
    <message>
        <source>Drafts, history and settings</source>
        <translation>下書き、履歴、設定</translation>
    </message>
    <message>
        <source>light dark high contrast colours</source>
        <translation>ライト ダーク ハイコントラスト 配色 色</translation>
    </message>
    <message>
        <source>density compact comfortable</source>
        <translation>密度 間隔 コンパクト ゆったり</translation>
    </message>
    <message>
        <source>font zoom</source>
        <translation>フォント 拡大 縮小 ズーム</translation>
    </message>
    <message>
        <source>Editor: text size, indent, wrapping</source>
        <translation>エディター: 文字サイズ、インデント、折り返し</translation>
    </message>
    <message>
        <source>font tabs</source>
        <translation>フォント タブ</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>キーボードショートカットを変更</translation>
    </message>
    <message>
        <source>keys bindings</source>
        <translation>キー 割り当て</translation>
    </message>
    <message>
        <source>files location</source>
        <translation>ファイル 場所</translation>
    </message>
    <message>
        <source>Language, from the next start</source>
        <translation>言語（次回起動時から）</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>翻訳 ロケール</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>ショートカットを絞り込み</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>ShowAnswer</name>
    <message>
        <source>Show answer</source>
        <translation>応答を表示</translation>
    </message>
</context>
<context>
    <name>SignInController</name>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>トークンの保存場所</translation>
    </message>
    <message>
        <source>Try to keep it again</source>
        <translation>もう一度保存を試す</translation>
    </message>
    <message>
        <source>The sign-in of %1 has ended.</source>
        <translation>%1 へのサインインの期限が切れました。</translation>
    </message>
    <message>
        <source>What was asked of the service waits, and goes on when you have signed in again.</source>
        <translation>サービスへの要求は待機しており、もう一度サインインすると続行されます。</translation>
    </message>
    <message>
        <source>You are not signed in to %1, so what is asked of it fails.</source>
        <translation>%1 にサインインしていないため、要求は失敗します。</translation>
    </message>
    <message>
        <source>Nothing that was typed is lost.</source>
        <translation>入力した内容は失われません。</translation>
    </message>
    <message>
        <source>You are signed out of %1 here, but the keyring did not confirm that it has forgotten the token.</source>
        <translation>ここでは %1 からサインアウトしましたが、キーリングからトークンが消去されたことを確認できませんでした。</translation>
    </message>
    <message>
        <source>The token of %1 is in memory only, until the program ends.</source>
        <translation>%1 のトークンはメモリにのみあり、プログラムが終了するまで保持されます。</translation>
    </message>
    <message>
        <source>You are not signed in to %1.</source>
        <translation>%1 にサインインしていません。</translation>
    </message>
    <message>
        <source>The token is kept in memory, until the program ends.</source>
        <translation>トークンはプログラムが終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>The token is kept in the keyring of this computer.</source>
        <translation>トークンはこのコンピューターのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>the keyring, entry %1</source>
        <translation>キーリングの項目 %1</translation>
    </message>
    <message>
        <source>its session file</source>
        <translation>セッションファイル</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にサインイン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>ブラウザーで</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>トークンを貼り付け</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>SingleInstance</name>
    <message>
        <source>Tovuk Dashboard runs already but does not answer. Wait a moment, or end it, then start it again.</source>
        <translation>Tovuk Dashboard はすでに動いていますが、応答がありません。少し待つか終了してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Later starts will not find this one, because no socket could be made: %1</source>
        <translation>ソケットを作れなかったため、後から起動したプログラムはこれを見つけられません: %1</translation>
    </message>
</context>
<context>
    <name>SqlEditor</name>
    <message>
        <source>SQL editor</source>
        <translation>SQL エディター</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>SqlLexer</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>String</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Quoted name</source>
        <translation>引用符付きの名前</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>Operator, second sign</source>
        <translation>演算子 (2 番目の記号)</translation>
    </message>
    <message>
        <source>Not SQL</source>
        <translation>SQL 以外</translation>
    </message>
</context>
<context>
    <name>SqliteActions</name>
    <message>
        <source>Run the statement at the caret or the selection</source>
        <translation>カーソル位置のステートメントまたは選択範囲を実行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run the selection</source>
        <translation>選択範囲を実行</translation>
    </message>
    <message>
        <source>Run all statements</source>
        <translation>すべてのステートメントを実行</translation>
    </message>
    <message>
        <source>Run all as one transaction</source>
        <translation>すべてを 1 つのトランザクションとして実行</translation>
    </message>
    <message>
        <source>All statements succeed together, or none of them changes anything.</source>
        <translation>すべてのステートメントが成功するか、どれも何も変更しないかのどちらかです。</translation>
    </message>
    <message>
        <source>Fetch every row</source>
        <translation>全行を取得</translation>
    </message>
    <message>
        <source>The answer is not cut at 1,000 rows. Only the local service can do this.</source>
        <translation>応答を 1,000 行で打ち切りません。ローカルサービスだけで使えます。</translation>
    </message>
    <message>
        <source>Stop the running statement</source>
        <translation>実行中のステートメントを停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Explain the statement at the caret</source>
        <translation>カーソル位置のステートメントの実行計画を表示</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>実行計画</translation>
    </message>
    <message>
        <source>Shows how SQLite would run the statement, without running it.</source>
        <translation>SQLite がステートメントをどう実行するかを、実行せずに表示します。</translation>
    </message>
    <message>
        <source>Format the SQL</source>
        <translation>SQL を整形</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Comment lines out or in</source>
        <translation>行コメントを切り替え</translation>
    </message>
    <message>
        <source>Complete the word</source>
        <translation>単語を補完</translation>
    </message>
    <message>
        <source>Find in the SQL</source>
        <translation>SQL 内を検索</translation>
    </message>
    <message>
        <source>Find and replace in the SQL</source>
        <translation>SQL 内を検索して置換</translation>
    </message>
    <message>
        <source>Larger editor text</source>
        <translation>エディターの文字を大きく</translation>
    </message>
    <message>
        <source>Smaller editor text</source>
        <translation>エディターの文字を小さく</translation>
    </message>
    <message>
        <source>Normal editor text</source>
        <translation>エディターの文字を標準に</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新しい下書き</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <translation>下書きの名前を変更</translation>
    </message>
    <message>
        <source>Close the draft</source>
        <translation>下書きを閉じる</translation>
    </message>
    <message>
        <source>Reopen the draft closed last</source>
        <translation>最後に閉じた下書きを開き直す</translation>
    </message>
    <message>
        <source>Filter the rows that are here</source>
        <translation>ここにある行を絞り込み</translation>
    </message>
    <message>
        <source>Show the cell</source>
        <translation>セルを表示</translation>
    </message>
    <message>
        <source>Show the row as a form</source>
        <translation>行をフォームで表示</translation>
    </message>
    <message>
        <source>Counts the rows exactly. This reads every row of the table once.</source>
        <translation>行を正確に数えます。テーブルの全行を一度読み取ります。</translation>
    </message>
    <message>
        <source>Go to a row</source>
        <translation>行へ移動</translation>
    </message>
    <message>
        <source>Go to row…</source>
        <translation>行へ移動…</translation>
    </message>
    <message>
        <source>Open as a query</source>
        <translation>クエリとして開く</translation>
    </message>
    <message>
        <source>Puts the statement that reads these rows into a new draft.</source>
        <translation>これらの行を読み取るステートメントを新しい下書きに入れます。</translation>
    </message>
    <message>
        <source>Read the schema again</source>
        <translation>スキーマを読み取り直す</translation>
    </message>
    <message>
        <source>Reads the schema: one or two rows for each table, index, view and trigger.</source>
        <translation>スキーマを読み取ります。テーブル、インデックス、ビュー、トリガーごとに 1 行か 2 行です。</translation>
    </message>
    <message>
        <source>Create a backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Create backup</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>最後の復元を元に戻す</translation>
    </message>
    <message>
        <source>Open the chosen statement in a new draft</source>
        <translation>選んだステートメントを新しい下書きで開く</translation>
    </message>
    <message>
        <source>Open in a new draft</source>
        <translation>新しい下書きで開く</translation>
    </message>
    <message>
        <source>Copy the chosen statement</source>
        <translation>選んだステートメントをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Delete the chosen statement from the history</source>
        <translation>選んだステートメントを履歴から削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo the deletion from the history</source>
        <translation>履歴からの削除を元に戻す</translation>
    </message>
    <message>
        <source>Show the data</source>
        <translation>データを表示</translation>
    </message>
    <message>
        <source>Show the query editor</source>
        <translation>クエリエディターを表示</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>バックアップを表示</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>履歴を表示</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db *.db3)</source>
        <translation>SQLite データベース (*.sqlite *.sqlite3 *.db *.db3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The database %1 of %2 is deleted with all its tables and rows.</source>
        <translation>%2 のデータベース %1 を、すべてのテーブルと行ごと削除します。</translation>
    </message>
    <message>
        <source>Its backups are deleted with it. This cannot be undone.</source>
        <translation>バックアップも一緒に削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete database</source>
        <translation>データベースを削除</translation>
    </message>
    <message>
        <source>Delete SQLite database %1</source>
        <translation>SQLite データベース %1 を削除</translation>
    </message>
    <message>
        <source>Go between the editor and the rows</source>
        <translation>エディターと行を行き来する</translation>
    </message>
    <message>
        <source>Export the result…</source>
        <translation>結果をエクスポート…</translation>
    </message>
    <message>
        <source>Count the rows · reads every row</source>
        <translation>行を数える · すべての行を読み取り</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>テーブル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>バックアップ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes %1.</source>
        <comment>a list: size, tables, backups</comment>
        <translation>%1 が削除されます。</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>選んだバックアップを復元…</translation>
    </message>
    <message>
        <source>Delete the database…</source>
        <translation>データベースを削除…</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>SQLite ファイルを選択</translation>
    </message>
</context>
<context>
    <name>SqlitePanel</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>More for this query</source>
        <translation>このクエリのその他の操作</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>保存量: %1</translation>
    </message>
    <message>
        <source>Limit of this database: %1</source>
        <translation>このデータベースの上限: %1</translation>
    </message>
    <message numerus="yes">
        <source>A statement may run %n seconds.</source>
        <translation>
            <numerusform>ステートメントの実行時間は最大 %n 秒です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backups are kept %n days.</source>
        <translation>
            <numerusform>バックアップは %n 日間保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>reads are limited</source>
        <translation>読み取り制限中</translation>
    </message>
    <message>
        <source>writes are limited</source>
        <translation>書き込み制限中</translation>
    </message>
    <message>
        <source>storage is full</source>
        <translation>ストレージ満杯</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>State of the quota: %1</source>
        <translation>クォータの状態: %1</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>A backup is being made or restored.</source>
        <translation>バックアップの作成または復元の実行中です。</translation>
    </message>
</context>
<context>
    <name>SqliteType</name>
    <message>
        <source>The service %1 of this statement is not here any more.</source>
        <translation>このステートメントのサービス %1 は、もうここにありません。</translation>
    </message>
    <message>
        <source>From the history</source>
        <translation>履歴から</translation>
    </message>
</context>
<context>
    <name>StateActions</name>
    <message>
        <source>List the objects</source>
        <translation>オブジェクトを一覧表示</translation>
    </message>
    <message>
        <source>Lists from the start. Reads one row for each object, 1,000 at most.</source>
        <translation>先頭から一覧表示します。オブジェクトごとに 1 行、最大 1,000 行を読み取ります。</translation>
    </message>
    <message>
        <source>Read 1,000 more objects</source>
        <translation>さらに 1,000 個のオブジェクトを読み取る</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>さらに読み取る</translation>
    </message>
    <message>
        <source>Reads one row for each object, 1,000 at most.</source>
        <translation>オブジェクトごとに 1 行、最大 1,000 行を読み取ります。</translation>
    </message>
    <message>
        <source>Read all objects</source>
        <translation>すべてのオブジェクトを読み取る</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>すべて読み取る</translation>
    </message>
    <message>
        <source>Reads page after page to the end: one row for each object.</source>
        <translation>ページごとに最後まで読み取ります。オブジェクトごとに 1 行です。</translation>
    </message>
    <message>
        <source>Open or create an object…</source>
        <translation>オブジェクトを開く、または作成…</translation>
    </message>
    <message>
        <source>Opens an object by its key. The first value or alarm makes a new one.</source>
        <translation>キーを指定してオブジェクトを開きます。最初の値またはアラームで新しく作成されます。</translation>
    </message>
    <message>
        <source>List the keys</source>
        <translation>キーを一覧表示</translation>
    </message>
    <message>
        <source>Lists from the start. Reads one row for each key, 1,000 at most.</source>
        <translation>先頭から一覧表示します。キーごとに 1 行、最大 1,000 行を読み取ります。</translation>
    </message>
    <message>
        <source>Read 1,000 more keys</source>
        <translation>さらに 1,000 個のキーを読み取る</translation>
    </message>
    <message>
        <source>Reads one row for each key, 1,000 at most.</source>
        <translation>キーごとに 1 行、最大 1,000 行を読み取ります。</translation>
    </message>
    <message>
        <source>Read all keys</source>
        <translation>すべてのキーを読み取る</translation>
    </message>
    <message>
        <source>Reads page after page to the end: one row for each key.</source>
        <translation>ページごとに最後まで読み取ります。キーごとに 1 行です。</translation>
    </message>
    <message>
        <source>Open or create a key…</source>
        <translation>キーを開く、または作成…</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Filter the objects by prefix</source>
        <translation>オブジェクトをプレフィックスで絞り込み</translation>
    </message>
    <message>
        <source>Filter the keys by prefix</source>
        <translation>キーをプレフィックスで絞り込み</translation>
    </message>
    <message>
        <source>Read the value</source>
        <translation>値を読み取る</translation>
    </message>
    <message>
        <source>Reads one row.</source>
        <translation>1 行を読み取ります。</translation>
    </message>
    <message>
        <source>Save the value…</source>
        <translation>値を保存…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Shows what changes first. Reads one row, to see that nobody changed it meanwhile, and writes one.</source>
        <translation>先に変更点を表示します。その間に誰も変更していないことを確かめるため 1 行を読み取り、1 行を書き込みます。</translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation>入力した内容を破棄</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>キーを削除…</translation>
    </message>
    <message>
        <source>Undo the last change of the value</source>
        <translation>値の最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Puts back what was there, if nobody changed it since.</source>
        <translation>その後誰も変更していなければ、以前の内容に戻します。</translation>
    </message>
    <message>
        <source>Delete all data of the object…</source>
        <translation>オブジェクトの全データを削除…</translation>
    </message>
    <message>
        <source>Deletes every value and the alarm of the object.</source>
        <translation>オブジェクトのすべての値とアラームを削除します。</translation>
    </message>
    <message>
        <source>Read the alarm</source>
        <translation>アラームを読み取る</translation>
    </message>
    <message>
        <source>Set the alarm…</source>
        <translation>アラームを設定…</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Delete the alarm…</source>
        <translation>アラームを削除…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Undo the last change of the alarm</source>
        <translation>アラームの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Show the objects and values</source>
        <translation>オブジェクトと値を表示</translation>
    </message>
    <message>
        <source>Show the alarms of all objects</source>
        <translation>すべてのオブジェクトのアラームを表示</translation>
    </message>
    <message>
        <source>Show the comparison of two objects</source>
        <translation>2 つのオブジェクトの比較を表示</translation>
    </message>
    <message>
        <source>Compare the two objects</source>
        <translation>2 つのオブジェクトを比較</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Reads one row for each key of both, and one for each value that may differ.</source>
        <translation>両方のキーごとに 1 行、異なる可能性のある値ごとに 1 行を読み取ります。</translation>
    </message>
    <message>
        <source>Delete the namespace…</source>
        <translation>名前空間を削除…</translation>
    </message>
    <message>
        <source>Create a State namespace</source>
        <translation>State 名前空間を作成</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>クラスの名前</translation>
    </message>
    <message>
        <source>Create State namespace %1</source>
        <translation>State 名前空間 %1 を作成</translation>
    </message>
    <message>
        <source>The State namespace %1 of %2 is deleted with all its objects.</source>
        <translation>%2 の State 名前空間 %1 を、すべてのオブジェクトごと削除します。</translation>
    </message>
    <message>
        <source>Their values and alarms are deleted with them. This cannot be undone.</source>
        <translation>値とアラームも一緒に削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete namespace</source>
        <translation>名前空間を削除</translation>
    </message>
    <message>
        <source>Delete State namespace %1</source>
        <translation>State 名前空間 %1 を削除</translation>
    </message>
</context>
<context>
    <name>StateKeyList</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <comment>the time zone</comment>
        <translation>変更日時 (%1)</translation>
    </message>
</context>
<context>
    <name>StateListPane</name>
    <message>
        <source>%1 of %2 read; the service has more</source>
        <comment>rows</comment>
        <translation>読み取った %2 件中 %1 件 (サービスにはほかにもあります)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 read; the service has more</source>
        <comment>rows</comment>
        <translation>%1 件を読み取り (サービスにはほかにもあります)</translation>
    </message>
    <message>
        <source>all %1</source>
        <comment>rows</comment>
        <translation>全 %1 件</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>The list did not arrive.</source>
        <translation>一覧を取得できませんでした。</translation>
    </message>
</context>
<context>
    <name>StateNames</name>
    <message>
        <source>The key may not hold control characters.</source>
        <translation>キーに制御文字は使えません。</translation>
    </message>
    <message>
        <source>The key has %1 bytes; at most %2 are allowed.</source>
        <translation>キーは %1 バイトです。最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>The plan allows %1 State classes. Delete one first.</source>
        <translation>プランで使える State クラスは %1 個です。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>The key of an object may not hold a slash.</source>
        <translation>オブジェクトのキーにスラッシュは使えません。</translation>
    </message>
    <message>
        <source>An empty value cannot be stored. Delete the key instead.</source>
        <translation>空の値は保存できません。代わりにキーを削除してください。</translation>
    </message>
    <message>
        <source>Key and value have %1 bytes together; at most %2 are allowed.</source>
        <translation>キーと値は合計 %1 バイトです。最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>A value that is not text may have at most %1 bytes.</source>
        <translation>テキスト以外の値は最大 %1 バイトです。</translation>
    </message>
</context>
<context>
    <name>StateObjectList</name>
    <message>
        <source>%1, retry %2 of %3</source>
        <comment>time of an alarm</comment>
        <translation>%1、再試行 %2 / %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Alarm (%1)</source>
        <comment>the time zone</comment>
        <translation>アラーム (%1)</translation>
    </message>
    <message>
        <source>Last used (%1)</source>
        <comment>the time zone</comment>
        <translation>最終使用 (%1)</translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Objects that begin with</source>
        <translation>次で始まるオブジェクト</translation>
    </message>
    <message>
        <source>Nothing has been read yet. Listing reads one row for each object, 200 at first.</source>
        <translation>まだ何も読み取られていません。一覧表示では、オブジェクトごとに 1 行、最初は 200 行を読み取ります。</translation>
    </message>
    <message>
        <source>There is no object yet. The first value or alarm makes one.</source>
        <translation>オブジェクトはまだありません。最初の値またはアラームで作成されます。</translation>
    </message>
    <message>
        <source>The namespace does not exist any more.</source>
        <translation>名前空間はもうありません。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>次で始まるキー</translation>
    </message>
    <message>
        <source>The keys have not been read. Listing reads one row for each key, 200 at first.</source>
        <translation>キーはまだ読み取られていません。一覧表示では、キーごとに 1 行、最初は 200 行を読み取ります。</translation>
    </message>
    <message>
        <source>The object has no key.</source>
        <translation>オブジェクトにキーがありません。</translation>
    </message>
    <message>
        <source>There is no such object yet. Its first value or alarm makes it.</source>
        <translation>このオブジェクトはまだありません。最初の値またはアラームで作成されます。</translation>
    </message>
    <message>
        <source>Choose an object to see its keys.</source>
        <translation>オブジェクトを選ぶと、キーが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Deleting the data of %1: %n values so far.</source>
        <translation>
            <numerusform>%1 のデータを削除しています: これまでに値 %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n values of %1 are deleted.</source>
        <translation>
            <numerusform>停止しました: %1 の値 %n 個を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values of %1 are deleted, and its alarm.</source>
        <translation>
            <numerusform>%1 の値 %n 個とアラームを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The object stays in the list, empty: the service cannot delete objects.</source>
        <translation>オブジェクトは空のまま一覧に残ります。サービスはオブジェクトを削除できません。</translation>
    </message>
    <message>
        <source>Open or create an object</source>
        <translation>オブジェクトを開く、または作成</translation>
    </message>
    <message>
        <source>Key of the object</source>
        <translation>オブジェクトのキー</translation>
    </message>
    <message>
        <source>Up to 512 bytes, without a slash. A new object is made by its first value or alarm.</source>
        <translation>最大 512 バイト。スラッシュは使えません。新しいオブジェクトは、最初の値またはアラームで作成されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open or create a key of %1</source>
        <translation>%1 のキーを開く、または作成</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Up to 512 bytes. A new key is made when its value is saved.</source>
        <translation>最大 512 バイト。新しいキーは、値を保存すると作成されます。</translation>
    </message>
    <message>
        <source>Delete all data of %1?</source>
        <translation>%1 の全データを削除しますか?</translation>
    </message>
    <message>
        <source>Every value of the object %1 is deleted, and its alarm.</source>
        <translation>オブジェクト %1 のすべての値とアラームを削除します。</translation>
    </message>
    <message>
        <source>Every value of the object %1 is deleted, %2 in all, and its alarm.</source>
        <translation>オブジェクト %1 のすべての値 (合計 %2) とアラームを削除します。</translation>
    </message>
    <message>
        <source>This takes one call for each value and cannot be undone. The object itself stays in the list, empty: the service has no call that deletes an object.</source>
        <translation>値ごとに 1 回の呼び出しが必要で、元に戻すことはできません。オブジェクト自体は空のまま一覧に残ります。サービスにはオブジェクトを削除する呼び出しがありません。</translation>
    </message>
    <message>
        <source>Delete all data</source>
        <translation>全データを削除</translation>
    </message>
    <message>
        <source>An object may hold %1.</source>
        <translation>オブジェクトに保存できるのは %1 までです。</translation>
    </message>
    <message>
        <source>%1 of %2 stored</source>
        <translation>%1 / %2 を保存済み</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 を保存済み</translation>
    </message>
    <message>
        <source>Choose an object first.</source>
        <translation>先にオブジェクトを選んでください。</translation>
    </message>
    <message>
        <source>Everything has been read, or nothing yet.</source>
        <translation>すべて読み取ったか、まだ何も読み取っていません。</translation>
    </message>
    <message>
        <source>Nothing is being read.</source>
        <translation>読み取りは行われていません。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>The data of an object is being deleted.</source>
        <translation>オブジェクトのデータを削除しています。</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
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
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>connected · %1</source>
        <translation>接続済み · %1</translation>
    </message>
    <message>
        <source>The last check of the service took this long.</source>
        <translation>サービスの前回の確認にかかった時間です。</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>読み取りと書き込み</translation>
    </message>
    <message>
        <source>This connection is read-only</source>
        <translation>この接続は読み取り専用です</translation>
    </message>
    <message>
        <source>This connection reads and writes</source>
        <translation>この接続は読み取りと書き込みができます</translation>
    </message>
    <message>
        <source>Nothing can be changed here. Click to allow changes.</source>
        <translation>ここでは何も変更できません。クリックすると変更を許可します。</translation>
    </message>
    <message>
        <source>Click to refuse every change on this connection.</source>
        <translation>クリックすると、この接続での変更をすべて拒否します。</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト済み</translation>
    </message>
</context>
<context>
    <name>TabArea</name>
    <message>
        <source>Nothing is open. Choose a resource on the left.</source>
        <translation>何も開いていません。左でリソースを選んでください。</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Open resources</source>
        <translation>開いているリソース</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 を閉じる</translation>
    </message>
</context>
<context>
    <name>TableBrowser</name>
    <message>
        <source>Sorting by this column reads the whole table for each page, because no index gives this order.</source>
        <translation>この列で並べ替えると、この順序を与えるインデックスがないため、ページごとにテーブル全体を読み取ります。</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>This connection is read-only and the statement may change the database.</source>
        <translation>この接続は読み取り専用で、ステートメントはデータベースを変更する可能性があります。</translation>
    </message>
    <message>
        <source>This connection is read-only and statement %1 may change the database.</source>
        <translation>この接続は読み取り専用で、ステートメント %1 はデータベースを変更する可能性があります。</translation>
    </message>
    <message>
        <source>This connection is read-only, so nothing was sent.</source>
        <translation>この接続は読み取り専用のため、何も送信しませんでした。</translation>
    </message>
    <message>
        <source>Switch off read-only mode for this connection if you want to change something.</source>
        <translation>何かを変更する場合は、この接続の読み取り専用モードをオフにしてください。</translation>
    </message>
</context>
<context>
    <name>TokenCheck</name>
    <message>
        <source>The service does not accept this token. It may have expired, or belong elsewhere.</source>
        <translation>サービスはこのトークンを受け付けません。期限切れか、別の場所のものかもしれません。</translation>
    </message>
    <message>
        <source>This token is not for a whole account. Paste the token of a session.</source>
        <translation>このトークンはアカウント全体のものではありません。セッションのトークンを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>TokenPanel</name>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Forget the token…</source>
        <translation>トークンを消去…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>トークンの保存場所</translation>
    </message>
    <message>
        <source>Keyring of this machine</source>
        <translation>このコンピューターのキーリング</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>It was not tested yet.</source>
        <translation>まだテストしていません。</translation>
    </message>
    <message>
        <source>There is no token for this connection.</source>
        <translation>この接続のトークンはありません。</translation>
    </message>
    <message>
        <source>Testing with an entry of its own; your token is not touched. The system may ask you to unlock the keyring.</source>
        <translation>専用の項目でテストしています。あなたのトークンには触れません。システムがキーリングのロック解除を求めることがあります。</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>使用中: %1</translation>
    </message>
    <message>
        <source>Forget the token of %1?</source>
        <translation>%1 のトークンを消去しますか?</translation>
    </message>
    <message>
        <source>You are signed out here, and the entry in the keyring is removed.</source>
        <translation>ここではサインアウトし、キーリングの項目を削除します。</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>トークンを消去</translation>
    </message>
</context>
<context>
    <name>TokenText</name>
    <message>
        <source>Paste a token.</source>
        <translation>トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>A token has no spaces or line ends inside. Copy it anew, without the text around it.</source>
        <translation>トークンの中に空白や改行はありません。前後の文字を含めずに、コピーし直してください。</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs. Copy it anew.</source>
        <translation>トークンは英数字と記号だけです。コピーし直してください。</translation>
    </message>
    <message>
        <source>A token has at most %1 letters. This text has %2.</source>
        <translation>トークンは最大 %1 文字です。このテキストは %2 文字です。</translation>
    </message>
</context>
<context>
    <name>TriggerDetail</name>
    <message>
        <source>No trigger is chosen.</source>
        <translation>トリガーが選ばれていません。</translation>
    </message>
    <message>
        <source>Since you began to edit, the saved schedule has become %1.</source>
        <translation>編集を始めた後に、保存済みのスケジュールが %1 に変わりました。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Next runs</source>
        <translation>次の実行</translation>
    </message>
    <message>
        <source>There are no runs to show while the schedule is not right.</source>
        <translation>スケジュールが正しくないため、表示できる実行がありません。</translation>
    </message>
    <message>
        <source>The trigger is paused: these are the runs it would have. They are computed here, because the service tells none.</source>
        <translation>トリガーは一時停止中です。表示しているのは再開した場合の実行です。サービスは実行予定を返さないため、ここで計算しています。</translation>
    </message>
    <message>
        <source>These runs are computed here, because the service tells none.</source>
        <translation>サービスは実行予定を返さないため、ここで計算しています。</translation>
    </message>
</context>
<context>
    <name>TriggersPage</name>
    <message>
        <source>A run takes up to</source>
        <translation>1 回の実行時間の上限</translation>
    </message>
    <message>
        <source>Minutes that a run takes at most</source>
        <translation>1 回の実行にかかる最大の分数</translation>
    </message>
    <message>
        <source>Triggers that come again sooner are marked: their runs may overlap.</source>
        <translation>これより短い間隔で起動するトリガーに印を付けます。実行が重なる可能性があります。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Cron triggers</source>
        <translation>cron トリガー</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Name of the trigger</source>
        <translation>トリガーの名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>%1 · about %2 runs a month, each a request of the worker</source>
        <translation>%1 · 月に約 %2 回の実行、それぞれワーカーのリクエスト 1 回</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>A change of triggers is under way.</source>
        <translation>トリガーの変更の実行中です。</translation>
    </message>
    <message>
        <source>Choose a trigger first.</source>
        <translation>先にトリガーを選んでください。</translation>
    </message>
    <message>
        <source>The schedule is not right yet.</source>
        <translation>スケジュールがまだ正しくありません。</translation>
    </message>
    <message>
        <source>Nothing is edited.</source>
        <translation>何も編集されていません。</translation>
    </message>
    <message>
        <source>All that are chosen are paused.</source>
        <translation>選んだトリガーはすべて一時停止中です。</translation>
    </message>
    <message>
        <source>None that is chosen is paused.</source>
        <translation>選んだ中に一時停止中のトリガーはありません。</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>元に戻せる変更はありません。</translation>
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
        <translation>値の表示方法</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <comment>hexadecimal digits</comment>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>how a value is shown</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Image of the value</source>
        <translation>値の画像</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 are shown, and not for typing. A file can replace the value.</source>
        <translation>%2 のうち最初の %1 だけを表示しています。入力はできませんが、ファイルで値を置き換えられます。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <comment>width and height of an image</comment>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>These bytes would not come back unchanged from a text field.</source>
        <translation>これらのバイトは、テキスト欄で編集すると元どおりに保存できません。</translation>
    </message>
    <message>
        <source>Hexadecimal digits are 0 to 9 and a to f, two for each byte.</source>
        <translation>16 進数字は 0 から 9 と a から f で、1 バイトにつき 2 桁です。</translation>
    </message>
</context>
<context>
    <name>ValuePane</name>
    <message>
        <source>The value is as it was before.</source>
        <translation>値を以前の状態に戻しました。</translation>
    </message>
    <message>
        <source>The value is saved.</source>
        <translation>値を保存しました。</translation>
    </message>
    <message>
        <source>The key that was made is deleted again.</source>
        <translation>作成したキーを削除して元に戻しました。</translation>
    </message>
    <message>
        <source>The key is deleted.</source>
        <translation>キーを削除しました。</translation>
    </message>
    <message>
        <source>What is typed cannot be kept on this disk: %1</source>
        <translation>入力した内容をこのディスクに保存できません: %1</translation>
    </message>
    <message>
        <source>This is what was typed here before and not saved.</source>
        <translation>以前ここに入力し、保存していなかった内容です。</translation>
    </message>
    <message>
        <source>Discard it to see the value that is stored.</source>
        <translation>保存されている値を見るには、破棄してください。</translation>
    </message>
    <message>
        <source>Key %1 of %2 bytes · key and value %3 of %4 bytes</source>
        <translation>キー %1 / %2 バイト · キーと値 %3 / %4 バイト</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>先にキーを選んでください。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>The value is being changed.</source>
        <translation>値を変更しています。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>何も入力されていません。</translation>
    </message>
    <message>
        <source>There is no value to delete.</source>
        <translation>削除する値がありません。</translation>
    </message>
    <message>
        <source>There is no change to undo.</source>
        <translation>元に戻せる変更はありません。</translation>
    </message>
    <message>
        <source>Choose a key to see its value.</source>
        <translation>キーを選ぶと、値が表示されます。</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>サービスに問い合わせています。</translation>
    </message>
    <message>
        <source>The value did not arrive.</source>
        <translation>値を取得できませんでした。</translation>
    </message>
    <message>
        <source>The value has not been read. Reading it reads one row.</source>
        <translation>値はまだ読み取られていません。読み取ると 1 行を読み取ります。</translation>
    </message>
    <message>
        <source>The value was changed by somebody else since this was typed.</source>
        <translation>入力した後に、ほかの誰かが値を変更しました。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>The value of %1 in the object %2 is deleted.</source>
        <translation>オブジェクト %2 の %1 の値を削除します。</translation>
    </message>
    <message>
        <source>It can be put back as long as this key stays open and nobody writes it.</source>
        <translation>このキーを開いたままで、誰も書き込まないかぎり、元に戻せます。</translation>
    </message>
    <message>
        <source>Delete the key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>The value was changed since. Nothing was put back.</source>
        <translation>値はその後変更されました。何も元に戻していません。</translation>
    </message>
    <message>
        <source>The value was changed by somebody else. Nothing was saved.</source>
        <translation>値はほかの誰かが変更しました。何も保存していません。</translation>
    </message>
    <message>
        <source>The value was changed by somebody else meanwhile. This is what saving changes now.</source>
        <translation>その間に、ほかの誰かが値を変更しました。保存すると変わるのは次の内容です。</translation>
    </message>
    <message>
        <source>The value was changed by somebody else. Nothing was deleted.</source>
        <translation>値はほかの誰かが変更しました。何も削除していません。</translation>
    </message>
    <message>
        <source>It is shown as it is now. Delete it again if that may go.</source>
        <translation>現在の値を表示しています。これを削除してよければ、もう一度削除してください。</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week calendar of the cron triggers</source>
        <translation>cron トリガーの週のカレンダー</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Import an SQLite file…</source>
        <translation>SQLite ファイルをインポート…</translation>
    </message>
    <message>
        <source>Open a resource…</source>
        <translation>リソースを開く…</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>ほかのタブを閉じる</translation>
    </message>
    <message>
        <source>Reopen the tab closed last</source>
        <translation>最後に閉じたタブを開き直す</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドの実行</translation>
    </message>
    <message>
        <source>Open the main menu</source>
        <translation>メインメニューを開く</translation>
    </message>
    <message>
        <source>Show the resources</source>
        <translation>リソースを表示</translation>
    </message>
    <message>
        <source>Show the activity</source>
        <translation>アクティビティを表示</translation>
    </message>
    <message>
        <source>Filter the resources</source>
        <translation>リソースを絞り込み</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Move the tab to the other side</source>
        <translation>タブを反対側へ移す</translation>
    </message>
    <message>
        <source>Go to the other side</source>
        <translation>反対側へ移動</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替え</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Restart the local service</source>
        <translation>ローカルサービスを再起動</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Tovuk Dashboard</source>
        <translation>Tovuk Dashboard について</translation>
    </message>
    <message>
        <source>Switch the connection…</source>
        <translation>接続を切り替え…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>接続を管理…</translation>
    </message>
    <message>
        <source>Where is my token?</source>
        <translation>トークンの保存場所</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>back up save snapshot</source>
        <translation>バックアップ 保存 スナップショット</translation>
    </message>
    <message>
        <source>back up go back recover roll back</source>
        <translation>バックアップ 戻す 回復 ロールバック</translation>
    </message>
    <message>
        <source>open load restore add existing file database upload</source>
        <translation>開く 読み込む 復元 追加 既存 ファイル データベース アップロード</translation>
    </message>
    <message>
        <source>preferences options configuration</source>
        <translation>環境設定 オプション 構成</translation>
    </message>
    <message>
        <source>exit close the program</source>
        <translation>閉じる プログラム アプリ</translation>
    </message>
    <message>
        <source>split side by side</source>
        <translation>分割 並べる 左右</translation>
    </message>
    <message>
        <source>remove tab</source>
        <translation>タブ 削除 除去</translation>
    </message>
    <message>
        <source>hide sidebar tree</source>
        <translation>隠す 非表示 サイドバー ツリー</translation>
    </message>
    <message>
        <source>hide calls requests network log</source>
        <translation>隠す 非表示 呼び出し リクエスト ネットワーク ログ</translation>
    </message>
    <message>
        <source>reload update</source>
        <translation>再読み込み リロード</translation>
    </message>
    <message>
        <source>theme night colours</source>
        <translation>テーマ 夜 配色 色</translation>
    </message>
    <message>
        <source>lock protect allow changes write</source>
        <translation>ロック 保護 変更 許可 書き込み</translation>
    </message>
    <message>
        <source>keys hotkeys help</source>
        <translation>キー ホットキー ヘルプ</translation>
    </message>
    <message>
        <source>execute query</source>
        <translation>実行 クエリ</translation>
    </message>
    <message>
        <source>cancel abort</source>
        <translation>キャンセル 中止 中断</translation>
    </message>
    <message>
        <source>query plan analyze</source>
        <translation>クエリプラン 実行計画 分析</translation>
    </message>
    <message>
        <source>beautify tidy</source>
        <translation>フォーマット 整える きれいに</translation>
    </message>
    <message>
        <source>download save rows file CSV TSV JSON Markdown INSERT</source>
        <translation>ダウンロード 保存 行 ファイル CSV TSV JSON Markdown INSERT</translation>
    </message>
    <message>
        <source>create add query tab</source>
        <translation>作成 追加 クエリ タブ</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>削除 除去</translation>
    </message>
    <message>
        <source>browse table rows</source>
        <translation>閲覧 参照 テーブル 行</translation>
    </message>
    <message>
        <source>drop remove destroy</source>
        <translation>破棄 除去 ドロップ</translation>
    </message>
    <message>
        <source>remove clear</source>
        <translation>消去 除去 クリア</translation>
    </message>
    <message>
        <source>again send retry</source>
        <translation>再送信 再試行 もう一度</translation>
    </message>
    <message>
        <source>This cannot be done now.</source>
        <translation>今は行えません。</translation>
    </message>
    <message>
        <source>account other change</source>
        <translation>アカウント ほか 変更</translation>
    </message>
    <message>
        <source>log in login account token paste</source>
        <translation>ログイン アカウント トークン 貼り付け</translation>
    </message>
    <message>
        <source>log out logout forget token</source>
        <translation>ログアウト 消去 トークン</translation>
    </message>
    <message>
        <source>accounts add edit remove test base URL</source>
        <translation>アカウント 追加 編集 削除 テスト ベース URL</translation>
    </message>
    <message>
        <source>keyring keychain secret password stored</source>
        <translation>キーリング キーチェーン シークレット 秘密 パスワード 保存</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <translation>%1 に切り替え</translation>
    </message>
    <message>
        <source>connection account service</source>
        <translation>接続 アカウント サービス</translation>
    </message>
    <message>
        <source>Delete %1 KV keys</source>
        <translation>KV キー %1 個を削除</translation>
    </message>
    <message>
        <source>Write the KV key %1</source>
        <translation>KV キー %1 に書き込む</translation>
    </message>
    <message>
        <source>Delete the KV key %1</source>
        <translation>KV キー %1 を削除</translation>
    </message>
    <message>
        <source>Rename the KV key %1 to %2</source>
        <translation>KV キー %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Set the alarm of the State object %1</source>
        <translation>State オブジェクト %1 のアラームを設定</translation>
    </message>
    <message>
        <source>Delete the alarm of the State object %1</source>
        <translation>State オブジェクト %1 のアラームを削除</translation>
    </message>
    <message>
        <source>Delete the data of the State object %1</source>
        <translation>State オブジェクト %1 のデータを削除</translation>
    </message>
    <message>
        <source>Write the State value %1</source>
        <translation>State の値 %1 に書き込む</translation>
    </message>
    <message>
        <source>Delete the State value %1</source>
        <translation>State の値 %1 を削除</translation>
    </message>
    <message>
        <source>create add make</source>
        <translation>作成 追加</translation>
    </message>
    <message>
        <source>open show all</source>
        <translation>開く 表示 すべて</translation>
    </message>
    <message>
        <source>open show</source>
        <translation>開く 表示</translation>
    </message>
</context>
<context>
    <name>WriteConfirmation</name>
    <message>
        <source>Write to %1?</source>
        <translation>%1 に書き込みますか?</translation>
    </message>
    <message>
        <source>What is lost by this cannot be had back by writing it again.</source>
        <translation>これで失われたものは、書き込み直しても元に戻せません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write, and do not ask again for %1 minutes</source>
        <translation>書き込み、%1 分間は確認しない</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message>
        <source>Counts for writes of this kind on this connection.</source>
        <translation>この接続でのこの種類の書き込みに適用されます。</translation>
    </message>
</context>
<context>
    <name>WriteGuard</name>
    <message>
        <source>Nothing was sent: this connection asks before it writes, and nobody could be asked.</source>
        <translation>何も送信されませんでした。この接続は書き込む前に確認しますが、確認できる相手がいませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent, because the question before the write was answered no.</source>
        <translation>書き込み前の確認で「いいえ」が選ばれたため、何も送信されませんでした。</translation>
    </message>
</context>
<context>
    <name>WriteKind</name>
    <message>
        <source>Create something new</source>
        <translation>新しく作成する</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>設定を変更する</translation>
    </message>
    <message>
        <source>Write data</source>
        <translation>データを書き込む</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>データを削除する</translation>
    </message>
    <message>
        <source>Delete a resource with everything in it</source>
        <translation>リソースを中身ごと削除する</translation>
    </message>
    <message>
        <source>Change rows with SQL</source>
        <translation>SQLで行を変更する</translation>
    </message>
    <message>
        <source>Change the database itself with SQL</source>
        <translation>SQLでデータベース自体を変更する</translation>
    </message>
    <message>
        <source>Restore a backup over the database</source>
        <translation>バックアップでデータベースを上書きする</translation>
    </message>
    <message>
        <source>Deploy, or stop a deploy</source>
        <translation>デプロイする、またはデプロイを止める</translation>
    </message>
    <message>
        <source>Change something of the account</source>
        <translation>アカウントの内容を変更する</translation>
    </message>
</context>
<context>
    <name>ZoneBox</name>
    <message>
        <source>Time zone of local times</source>
        <translation>現地時刻のタイムゾーン</translation>
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
        <translation>Tovuk サービスのためのネイティブのダッシュボードです。</translation>
    </message>
    <message>
        <source>Keep every file of the program in this folder.</source>
        <translation>プログラムのすべてのファイルをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Open this: tovuk://open/SERVICE/TYPE/RESOURCE, or a file.</source>
        <translation>これを開きます: tovuk://open/SERVICE/TYPE/RESOURCE、またはファイル。</translation>
    </message>
</context>
<context>
    <name>tovuk::app::SecretText</name>
    <message>
        <source>The keyring works.</source>
        <translation>キーリングは使えます。</translation>
    </message>
    <message>
        <source>The keyring has no token for this connection.</source>
        <translation>キーリングにこの接続のトークンはありません。</translation>
    </message>
    <message>
        <source>Access to the keyring was denied.</source>
        <translation>キーリングへのアクセスが拒否されました。</translation>
    </message>
    <message>
        <source>The keyring is locked, or has not been set up.</source>
        <translation>キーリングはロックされているか、まだ設定されていません。</translation>
    </message>
    <message>
        <source>No keyring service runs on this system.</source>
        <translation>このシステムではキーリングサービスが動いていません。</translation>
    </message>
    <message>
        <source>There is no session bus, so no keyring can be reached.</source>
        <translation>セッションバスがないため、キーリングに接続できません。</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked for.</source>
        <translation>キーリングは求められた操作を行いませんでした。</translation>
    </message>
    <message>
        <source>Allow this program to use the keyring. In a sandbox, it needs access to org.freedesktop.secrets.</source>
        <translation>このプログラムにキーリングの使用を許可してください。サンドボックス内では org.freedesktop.secrets へのアクセスが必要です。</translation>
    </message>
    <message>
        <source>Unlock the keyring in the system&apos;s password manager, or set one up there, then try again.</source>
        <translation>システムのパスワード管理でキーリングのロックを解除するか、新しく設定してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Install and start a keyring, for example GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>GNOME Keyring、KWallet、KeePassXC などのキーリングをインストールして起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Start this program from a desktop session. Until then, tokens are kept for this run only.</source>
        <translation>このプログラムをデスクトップセッションから起動してください。それまではトークンは今回の実行中だけ保持されます。</translation>
    </message>
    <message>
        <source>Try again. Until then, tokens are kept for this run only.</source>
        <translation>もう一度お試しください。それまではトークンは今回の実行中だけ保持されます。</translation>
    </message>
</context>
<context>
    <name>tovuk::app::TokenKeeper</name>
    <message>
        <source>Signed out here, but the keyring may still hold the token</source>
        <translation>ここではサインアウト済みですが、キーリングにトークンが残っている可能性があります</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>キーリング内</translation>
    </message>
    <message>
        <source>Being stored in the keyring</source>
        <translation>キーリングに保存中</translation>
    </message>
    <message>
        <source>In memory, until the program ends</source>
        <translation>メモリ内 (プログラム終了まで)</translation>
    </message>
    <message>
        <source>From TOVUK_TOKEN, until the program ends</source>
        <translation>TOVUK_TOKEN から (プログラム終了まで)</translation>
    </message>
</context>
<context>
    <name>tovuk::client::NetworkErrors</name>
    <message>
        <source>Nothing answers at %1.</source>
        <translation>%1 から応答がありません。</translation>
    </message>
    <message>
        <source>Check that the service runs and that the address is right.</source>
        <translation>サービスが稼働していることと、アドレスが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>The name of %1 was not found.</source>
        <translation>%1 の名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the address and the internet connection.</source>
        <translation>アドレスとインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1 への安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the clock of this machine and the certificate of the service.</source>
        <translation>このコンピューターの時計とサービスの証明書を確認してください。</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>%1 への途中でネットワークに障害が起きました。</translation>
    </message>
    <message>
        <source>Check the internet connection and try again.</source>
        <translation>インターネット接続を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The proxy of this machine did not lead to %1.</source>
        <translation>このコンピューターのプロキシから %1 に到達できませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this machine.</source>
        <translation>このコンピューターのプロキシ設定を確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off before the answer was complete.</source>
        <translation>応答が完了する前に %1 への接続が切れました。</translation>
    </message>
    <message>
        <source>The service may have carried it out: look before you repeat it.</source>
        <translation>サービスがすでに実行した可能性があります。繰り返す前に確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 への接続が切れました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 s.</source>
        <translation>%2 秒以内に %1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 sent nothing for %2 s.</source>
        <translation>%1 から %2 秒間何も届きませんでした。</translation>
    </message>
    <message>
        <source>The answer is larger than %1.</source>
        <translation>応答が %1 を超えています。</translation>
    </message>
    <message>
        <source>Ask for less at a time, for example with LIMIT.</source>
        <translation>LIMIT を使うなどして、一度に求める量を減らしてください。</translation>
    </message>
    <message>
        <source>The service answered with %1 instead of JSON.</source>
        <translation>サービスが JSON ではなく %1 を返しました。</translation>
    </message>
    <message>
        <source>Check that the address is that of the API.</source>
        <translation>アドレスが API のものであることを確認してください。</translation>
    </message>
    <message>
        <source>The service points to %1, and this request does not follow it there.</source>
        <translation>サービスは %1 を指していますが、このリクエストではそこへ転送されません。</translation>
    </message>
    <message>
        <source>If that is where the service is now, set it as the address of the connection.</source>
        <translation>サービスが今そこにある場合は、接続のアドレスとして設定してください。</translation>
    </message>
    <message>
        <source>The service redirects in a circle.</source>
        <translation>サービスの転送が循環しています。</translation>
    </message>
    <message>
        <source>Check the address of the connection.</source>
        <translation>接続のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>リクエストを停止しました。</translation>
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
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>This machine is not connected to a network.</source>
        <translation>このコンピューターはネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Connect it, then try again.</source>
        <translation>接続してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1 の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Check the clock of this machine. If it is right, the service must renew its certificate.</source>
        <translation>このコンピューターの時計を確認してください。正しければ、サービス側で証明書を更新する必要があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1 の証明書はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>Check the clock of this machine.</source>
        <translation>このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate that came for %1 belongs to another name.</source>
        <translation>%1 から届いた証明書は別の名前のものです。</translation>
    </message>
    <message>
        <source>Check the address. A network that wants a sign-in first can be the reason too.</source>
        <translation>アドレスを確認してください。先にサインインを求めるネットワークが原因の場合もあります。</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn.</source>
        <translation>%1 の証明書は失効しています。</translation>
    </message>
    <message>
        <source>Do not go on; ask whoever runs the service.</source>
        <translation>続行せず、サービスの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Nobody that this machine trusts vouches for the certificate of %1.</source>
        <translation>%1 の証明書は、このコンピューターが信頼する発行者によるものではありません。</translation>
    </message>
    <message>
        <source>Check the address. The certificate of a company can be added to those that this system trusts.</source>
        <translation>アドレスを確認してください。会社の証明書は、このシステムが信頼する証明書に追加できます。</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>証明書の対象: %1</translation>
    </message>
    <message>
        <source>Names in it: %1</source>
        <translation>含まれる名前: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2 (UTC)</source>
        <translation>有効期間: %1 から %2 (UTC)</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>A web page came (%1) where the answer of the service was expected.</source>
        <translation>サービスの応答の代わりにウェブページ (%1) が届きました。</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open any page in a browser first. Else check that the address is that of the API.</source>
        <translation>このネットワークがサインインを求める場合は、先にブラウザーで任意のページを開いてください。そうでなければ、アドレスが API のものか確認してください。</translation>
    </message>
</context>
<context>
    <name>tovuk::client::RequestUrl</name>
    <message>
        <source>A name is empty, so there is nothing to ask for.</source>
        <translation>名前が空のため、要求するものがありません。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be used: addresses treat it as a folder step.</source>
        <translation>名前「%1」は使えません。アドレスではフォルダーの移動として扱われます。</translation>
    </message>
    <message>
        <source>The address of the service is not valid.</source>
        <translation>サービスのアドレスが有効ではありません。</translation>
    </message>
    <message>
        <source>The address of the service must not hold a user name or password.</source>
        <translation>サービスのアドレスにユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>Only https is used to reach another machine, and %1 is plain http.</source>
        <translation>ほかのコンピューターへの接続には https だけを使いますが、%1 は暗号化のない http です。</translation>
    </message>
    <message>
        <source>The address of the service must begin with https.</source>
        <translation>サービスのアドレスは https で始まる必要があります。</translation>
    </message>
</context>
<context>
    <name>tovuk::models::AskAbove</name>
    <message>
        <source>This query may cost %1. On this connection, more than %2 is asked about first.</source>
        <translation>このクエリには %1 かかる可能性があります。この接続では %2 を超えると先に確認します。</translation>
    </message>
    <message>
        <source>This query may read %1. On this connection, more than %2 is asked about first.</source>
        <translation>このクエリは %1 を読み取る可能性があります。この接続では %2 を超えると先に確認します。</translation>
    </message>
    <message>
        <source>What this query reads is not known. On this connection, every query is asked about first.</source>
        <translation>このクエリが何を読み取るかは分かりません。この接続ではすべてのクエリを先に確認します。</translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionJson</name>
    <message>
        <source>The file is too large to be a file of connections.</source>
        <translation>ファイルが大きすぎて、接続のファイルではありません。</translation>
    </message>
    <message>
        <source>This is not a file of connections.</source>
        <translation>これは接続のファイルではありません。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>このファイルは、より新しいバージョンのプログラムで書かれました。</translation>
    </message>
    <message numerus="yes">
        <source>A file may hold %n connections. This one holds more.</source>
        <translation>
            <numerusform>1つのファイルに入る接続は %n 件までです。このファイルはそれより多く含んでいます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of the file: %2</source>
        <comment>a number and a sentence</comment>
        <translation>ファイルの %1 番目の接続: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <comment>the name of a connection and a sentence</comment>
        <translation>「%1」: %2</translation>
    </message>
</context>
<context>
    <name>tovuk::models::ConnectionProfile</name>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>A connection needs a name.</source>
        <translation>接続には名前が必要です。</translation>
    </message>
    <message>
        <source>The name must not begin or end with a space.</source>
        <translation>名前の先頭と末尾に空白は使えません。</translation>
    </message>
    <message numerus="yes">
        <source>The name may have %n characters.</source>
        <translation>
            <numerusform>名前は %n 文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not hold invisible characters.</source>
        <translation>名前に見えない文字は使えません。</translation>
    </message>
    <message>
        <source>There is a connection with the name &quot;%1&quot; already.</source>
        <translation>「%1」という名前の接続はすでにあります。</translation>
    </message>
    <message>
        <source>A connection needs the address of a service.</source>
        <translation>接続にはサービスのアドレスが必要です。</translation>
    </message>
    <message>
        <source>The address must not hold a question mark or a number sign.</source>
        <translation>アドレスに疑問符やシャープ記号は使えません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a service.</source>
        <translation>「%1」はサービスの名前になりません。</translation>
    </message>
    <message>
        <source>The identifier of the connection cannot be used.</source>
        <translation>接続の識別子は使えません。</translation>
    </message>
    <message>
        <source>There is no such colour.</source>
        <translation>その色はありません。</translation>
    </message>
    <message>
        <source>The local service has no address of its own.</source>
        <translation>ローカルサービスに独自のアドレスはありません。</translation>
    </message>
    <message>
        <source>The local service is always local.</source>
        <translation>ローカルサービスは常にローカルです。</translation>
    </message>
    <message>
        <source>The limit must not be negative.</source>
        <translation>上限を負にすることはできません。</translation>
    </message>
</context>
<context>
    <name>tovuk::models::OpenLink</name>
    <message>
        <source>A link to a resource looks like this: tovuk://open/my-service/sqlite/DB</source>
        <translation>リソースへのリンクはこのような形です: tovuk://open/my-service/sqlite/DB</translation>
    </message>
    <message>
        <source>This link does not say what to open, so nothing was opened.</source>
        <translation>このリンクは何を開くかを示していないため、何も開かれませんでした。</translation>
    </message>
    <message>
        <source>This link does not name one resource of one service, so nothing was opened.</source>
        <translation>このリンクは 1 つのサービスの 1 つのリソースを指していないため、何も開かれませんでした。</translation>
    </message>
    <message>
        <source>This link holds a name that no resource can have, so nothing was opened.</source>
        <translation>このリンクにはリソースに使えない名前が含まれているため、何も開かれませんでした。</translation>
    </message>
    <message>
        <source>This link asks for &quot;%1&quot;, which this program does not know, so nothing was opened.</source>
        <translation>このリンクは、このプログラムが知らない「%1」を求めているため、何も開かれませんでした。</translation>
    </message>
</context>
<context>
    <name>tovuk::models::RunConnection</name>
    <message>
        <source>From the environment</source>
        <translation>環境から</translation>
    </message>
    <message>
        <source>TOVUK_TOKEN is not used, because of TOVUK_API_URL: %1</source>
        <comment>a sentence follows</comment>
        <translation>TOVUK_API_URL のため TOVUK_TOKEN は使われません: %1</translation>
    </message>
</context>
<context>
    <name>tovuk::views::AskAboveQuestion</name>
    <message>
        <source>Run this query on %1?</source>
        <translation>このクエリを %1 で実行しますか?</translation>
    </message>
    <message>
        <source>The limits are those of the connection: Manage connections changes them.</source>
        <translation>上限はこの接続の設定です。「接続を管理」で変更できます。</translation>
    </message>
    <message>
        <source>Run anyway</source>
        <translation>それでも実行</translation>
    </message>
</context>
<context>
    <name>tovuk::views::ConnectionColour</name>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
</context>
<context>
    <name>tovuk::views::CreateBindingDialog</name>
    <message>
        <source>Create a service binding</source>
        <translation>サービスバインディングを作成</translation>
    </message>
    <message>
        <source>Name of the binding</source>
        <translation>バインディングの名前</translation>
    </message>
    <message>
        <source>Create service binding %1</source>
        <translation>サービスバインディング %1 を作成</translation>
    </message>
</context>
<context>
    <name>tovuk::views::CreateDatabaseDialog</name>
    <message>
        <source>Import an SQLite file</source>
        <translation>SQLite ファイルをインポート</translation>
    </message>
    <message>
        <source>Create an SQLite database</source>
        <translation>SQLite データベースを作成</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>データベースの名前</translation>
    </message>
    <message>
        <source>Import SQLite database %1</source>
        <translation>SQLite データベース %1 をインポート</translation>
    </message>
    <message>
        <source>Create SQLite database %1</source>
        <translation>SQLite データベース %1 を作成</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>tovuk::views::JsonTree</name>
    <message>
        <source>JSON value as a tree</source>
        <translation>ツリー形式の JSON の値</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 個の要素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n 個のメンバー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tovuk::views::SignInState</name>
    <message>
        <source>Looking for the token</source>
        <translation>トークンを探しています</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインイン済み</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>サインインの期限が切れました</translation>
    </message>
</context>
</TS>
