import { words } from './lists.ts';

/**
 * Verbs of other languages by the English verb of `verbs.ts` that says the same, in the forms in which
 * descriptions have them (third person, imperative, infinitive). Words that are also English stay out.
 * Sources: the definitions of the catalogue in these languages, and the standard user-interface
 * terminology of the languages (GNOME and Microsoft style guides).
 */
const SPACED: Record<string, Record<string, string>> = {
  fr: {
    get: 'récupère récupérer récupérez obtient obtenir obtenez retourne retourner renvoie renvoyer affiche afficher consulte consulter fournit donne extrait extraire charge',
    list: 'liste listez lister énumère énumérer',
    search: 'recherche rechercher cherche chercher trouve trouver interroge interroger',
    read: 'lire lisez',
    identify: 'identifie identifier repère détecte détecter',
    analyze:
      'analyse analyser calcule calculer compare comparer vérifie vérifier valide résume produit synthétise traduit traduire convertit convertir extrait mesure estime estimer explique expliquer diagnostique',
    create:
      'crée créer créez ajoute ajouter ajoutez insère enregistre enregistrer génère générer duplique ajoutent dupliquer copie copier planifie réserve réserver inscrit inscrire installe installer',
    update:
      'modifie modifier modifiez actualise renomme renommer déplace déplacer configure configurer définit définir activer désactive désactiver démarre démarrer arrête arrêter redémarre redémarrer assigne assigner attribue attribuer archive archiver ferme fermer ouvre ouvrir planifie planifier bascule marque marquer',
    delete:
      'supprime supprimer supprimez efface effacer annule annuler révoque réinitialise vide retire retirer purge purger désinstalle désinstaller',
    send: 'envoie envoyer envoyez publie publier transmet partage partager',
    execute: 'exécute exécuter exécutez lance lancer',
    pay: 'paie payer rembourse rembourser vire achète acheter',
    upload: 'téléverse téléverser importe importer',
    download: 'télécharge télécharger exporte',
    generate: 'génère générer générez',
  },
  de: {
    get: 'holt ruft liefert zeigt gibt abrufen anzeigen hole zeige ermittelt erhält zeigen lädt abruft',
    list: 'listet auflisten aufzählt',
    search: 'sucht suchen suche findet durchsucht',
    read: 'liest lesen lese',
    analyze:
      'analysiert berechnet prüft überprüft vergleicht validiert konvertiert übersetzt extrahiert schätzt erklärt zusammenfasst bewertet misst',
    create:
      'erstellt erstellen erstelle erzeugt erzeugen legt fügt speichert speichern schreibt importiert kopiert dupliziert registriert bucht lädt hinzufügen hinzugefügt anlegen installiert',
    update:
      'aktualisiert aktualisieren ändert ändern bearbeitet benennt verschiebt setzt startet stoppt beendet schaltet aktiviert deaktiviert konfiguriert weist verknüpft archiviert öffnet schließt markiert pausiert verschieben setzen umbenennen',
    delete:
      'löscht löschen lösche entfernt entfernen storniert widerruft leert verwirft deinstalliert',
    send: 'sendet senden sende verschickt veröffentlicht teilt',
    execute: 'führt ausführen führe startet',
    pay: 'bezahlt zahlt überweist kauft erstattet',
    generate: 'generiert generieren',
  },
  es: {
    get: 'obtiene obtener obtén recupera recuperar devuelve devolver muestra mostrar consulta consultar extrae extraer lista listar calcula recibe trae',
    list: 'listar enumera',
    search: 'busca buscar encuentra',
    read: 'lee leer',
    analyze:
      'analiza calcula verifica valida compara traduce convierte convertir extrae estima explica resume resumir',
    create:
      'crea crear añade añadir agrega agregar inserta guarda guardar registra genera escribe agendar reserva reservar importa importar copia copiar duplica duplicar instala instalar sube subir insertar',
    update:
      'actualiza actualizar modifica modificar edita mueve renombra cambia configura configurar establece establecer asigna asignar activa activar desactiva desactivar reinicia reiniciar inicia iniciar detiene detener archiva archivar cierra cerrar marca marcar enciende encender apaga anota anotar programa programar pausa reanuda',
    delete:
      'elimina eliminar borra borrar cancela anula revoca limpia limpiar vacía revocar cancelar anular desinstala restablece quita',
    send: 'envía enviar publica publicar comparte manda mandar',
    execute: 'ejecuta ejecutar lanza',
    pay: 'paga pagar reembolsa transfiere compra',
    generate: 'genera generar',
  },
  pt: {
    get: 'obtém obter retorna retornar mostra exibe lista listar extrai extrair consulta consultar recupera recuperar exibir mostrar busca buscar busque retorne obtenha',
    list: 'lista',
    search: 'procura pesquisa pesquisar encontra encontrar buscar busca',
    read: 'lê ler',
    analyze:
      'analisa verifica calcula traduz converte converter extrai estima explica resume compara comparar calcular verificar valida validar',
    create:
      'cria criar adiciona adicionar insere salva salvar gera escreve registra registrar cadastra cadastrar reserva reservar importa importar copia copiar duplica instala instalar escrever inserir crie adicione',
    update:
      'atualiza atualizar altera alterar renomeia configura configurar define definir atribui atribuir ativa ativar desativa desativar reinicia reiniciar inicia iniciar para arquiva arquivar fecha fechar marca marcar agendar move mover edita editar renomear',
    delete:
      'exclui excluir remove apaga apagar deleta limpa limpar cancela cancelar revoga revogar desinstala exclua',
    send: 'envia compartilha publica enviar publicar publique compartilhar envie',
    execute: 'executa executar roda',
    pay: 'paga reembolsa transfere compra',
    generate: 'gera gerar',
  },
  it: {
    get: 'ottiene ottenere ottieni recupera recuperare restituisce restituire mostra mostrare visualizza legge leggere',
    list: 'elenca elencare',
    search: 'cerca cercare trova trovare ricerca',
    analyze: 'analizza analizzare calcola calcolare verifica verificare confronta riassume',
    create: 'crea creare aggiunge aggiungere inserisce salva salvare registra scrive',
    generate: 'genera generare',
    update: 'aggiorna aggiornare modifica modificare sposta rinomina imposta impostare',
    delete: 'elimina eliminare cancella cancellare rimuove rimuovere annulla revoca',
    send: 'invia inviare pubblica pubblicare condivide',
    execute: 'esegue eseguire',
    pay: 'paga pagare rimborsa acquista trasferisce',
  },
  ru: {
    get: 'получает получить получение возвращает вернуть показывает показать выводит получи вернёт вернет загружает загрузить даёт возвращающий',
    list: 'перечисляет список',
    search: 'ищет искать поиск находит найти найди ищем',
    read: 'читает прочитать чтение',
    analyze:
      'анализирует вычисляет проверяет проверить сравнивает анализ расчёт рассчитывает рассчитать вычислить сравнить сравнение проверка конвертирует преобразует переводит',
    create:
      'создаёт создает создать создание добавляет добавить сохраняет записывает генерирует создай добавь сохранить записать сгенерировать генерация добавление импортирует устанавливает установить копирует скачивает',
    update:
      'обновляет обновить изменяет изменить редактирует перемещает переименовывает обнови измени обновление изменение останавливает остановить перезапускает перезапустить включает включить выключает выключить назначает назначить открывает открыть закрывает закрыть настраивает переместить переименовать установка',
    delete:
      'удаляет удалить удаление очищает отменяет отменить сбрасывает отзывает удали очистить сбросить отозвать отмена очистка',
    send: 'отправляет отправить отправка публикует отправь опубликовать публикация',
    execute: 'выполняет выполнить запускает запустить выполнение запуск выполни запусти',
    pay: 'оплачивает оплатить платит переводит покупает возмещает',
  },
  nl: {
    get: 'haalt ophalen toont tonen geeft krijgt opvragen',
    list: 'lijst oplijsten',
    search: 'zoekt zoeken vindt doorzoekt doorzoeken',
    read: 'leest lezen',
    analyze: 'analyseert berekent berekenen controleert vergelijkt vertaalt',
    create: 'maakt maken aanmaken voegt toevoegen slaat opslaan schrijft boekt registreert',
    update: 'bijwerken wijzigt wijzigen verplaatst hernoemt zet sluit start stopt activeert',
    delete: 'verwijdert verwijderen wist wissen annuleert annuleren',
    send: 'stuurt sturen verstuurt verzendt deelt publiceert',
    execute: 'voert uitvoeren',
  },
  pl: {
    get: 'pobiera pobierz pobranie zwraca zwróć pokazuje pokaż wyświetla wyświetl',
    list: 'wyszczególnia',
    search: 'szuka szukaj wyszukuje wyszukaj znajduje znajdź',
    read: 'odczytuje czyta',
    analyze: 'analizuje oblicza sprawdza sprawdź porównuje tłumaczy',
    create: 'tworzy utwórz dodaje dodaj zapisuje zapisz rejestruje rezerwuje',
    update: 'aktualizuje zaktualizuj zmienia zmień edytuje przenosi ustawia ustaw zamyka',
    delete: 'usuwa usuń kasuje skasuj anuluje anuluj',
    send: 'wysyła wyślij udostępnia publikuje',
    execute: 'wykonuje uruchamia uruchom',
    pay: 'płaci opłaca',
  },
  sv: {
    get: 'hämtar hämta visar visa returnerar',
    search: 'söker hittar',
    analyze: 'analyserar beräknar kontrollerar jämför översätter',
    create: 'skapar skapa sparar spara registrerar bokar',
    update: 'uppdaterar uppdatera ändrar flyttar ställer',
    delete: 'raderar radera avbokar',
    send: 'skickar skicka delar publicerar',
  },
  tr: {
    get: 'getirir getir gösterir göster goster döndürür döndür dondur alır sunar sağlar verir görüntüler görüntüle okur oku çeker',
    list: 'listeler listele sıralar',
    search: 'arar bulur bul ara sorgular sorgula',
    analyze:
      'hesaplar hesapla karşılaştırır karşılaştır doğrular doğrula analiz inceler kontrol özetler özetle çevirir dönüştürür denetler',
    create: 'oluşturur oluştur olustur ekler ekle kaydeder kaydet yazar yükler yükle kopyalar',
    update:
      'günceller güncelle guncelle değiştirir değiştir degistir taşır ayarlar ayarla düzenler düzenle duzenle atar başlatır başlat durdurur durdur kaldırır kaldır kaldir açar kapatır işaretler',
    delete: 'siler sil iptal temizler temizle',
    send: 'gönderir gönder gonder paylaşır yayınlar',
    execute: 'çalıştırır çalıştır calistir yürütür',
    pay: 'öder satın',
  },
  id: {
    get: 'mengambil menampilkan ambil tampilkan mendapatkan dapatkan',
    list: 'daftar',
    search: 'mencari cari temukan menemukan',
    read: 'membaca baca',
    analyze: 'menganalisis menghitung hitung memeriksa periksa membandingkan menerjemahkan',
    create: 'membuat buat menambahkan tambah tambahkan menyimpan simpan menulis',
    update: 'memperbarui perbarui mengubah ubah memindahkan mengatur',
    delete: 'menghapus hapus membatalkan batalkan',
    send: 'mengirim kirim membagikan',
    execute: 'menjalankan jalankan',
    pay: 'membayar bayar',
  },
  vi: {
    get: 'lấy hiển',
    search: 'tìm',
    create: 'tạo thêm lưu',
    update: 'sửa chỉnh',
    delete: 'xóa xoá hủy huỷ',
    send: 'gửi',
  },
};

/** Verbs of languages that put no space between words; in `ja` and `ko` the verb ends the sentence. */
const UNSPACED: Record<string, Record<string, string>> = {
  zh: {
    get: '获取 取得 返回 查看 显示 获得 得到 提供 拉取 獲取 查看 顯示 提取 抓取 爬取 截取 监控 浏览 展示 下载 导出 預覽 预览 等待',
    list: '列出 列举 枚举 罗列',
    search: '搜索 查询 查找 检索 搜尋 查詢',
    read: '读取 读 讀取',
    analyze:
      '分析 计算 比较 检查 检测 验证 校验 统计 测量 识别 预测 规划 诊断 解析 转换 对比 评估 翻译 总结 摘要 优化建议 推荐 换算 估算 测试 审查 解释 渲染 格式化代码 編譯 排序 匹配',
    create:
      '创建 新建 新增 添加 增加 插入 写入 保存 建立 注册 创作 制作 創建 新增 添加 部署 录入 导入 克隆 复制 订阅 收藏 预约 预订 挂载 申请 安装 上架 記錄 记录 加入 登记 签到 搭建 發起 发起 绘制',
    update:
      '更新 修改 编辑 设置 配置 移动 重命名 启用 禁用 更改 调整 停止 启动 绑定 开通 开启 关闭 暂停 恢复 重启 切换 激活 解绑 关机 开机 扩容 缩容 升级 迁移 同步 分配 锁定 解锁 审批 审核 合并 拆分 控制 播放 点击 滑动 打开 导航 跳转 旋转 裁剪 剪辑 缩放 拼接 归档 标记 点赞 关注 调度 接受 拒绝 登录 选择 设定 变更 指派 授权',
    delete:
      '删除 移除 取消 撤销 重置 销毁 卸载 覆盖 刪除 释放 注销 退订 解散 下架 废弃 擦除 剔除 中止 终止 解除 撤回 清理 回滚 踢出',
    clear: '清除 清空',
    send: '发送 发布 上传 提交 推送 回复 分享 转发 發送 發佈 通知 评论 发表 推文 群发 抄送',
    execute: '执行 运行 触发 調用 執行',
    pay: '支付 付款 转账 退款 购买 下单 充值 提现 打赏 缴费 续费 扣款 兑换 质押 赎回 买入 卖出 投注',
    generate: '生成',
  },
  ja: {
    get: '取得 返し 返す 表示 確認 検査 閲覧 ダウンロード エクスポート プレビュー 提供 待機 一覧表示 抽出',
    list: '一覧 列挙 リスト',
    search: '検索 探し 探す 照会',
    read: '読み取 読み込 読む',
    analyze: '分析 計算 検証 比較 解析 要約 変換 検出 翻訳 推定 診断 評価 計測 判定 集計 推薦 確認',
    create:
      '作成 追加 登録 挿入 書き込 保存 生成 インポート コピー 複製 予約 インストール 記録 書き出 追記 作り',
    update:
      '更新 変更 編集 設定 移動 有効化 無効化 開始 停止 再起動 切り替え 割り当て アーカイブ 閉じ 開き 開く クリック スクロール 再生 承認 却下 同期 適用 マージ 名前変更 リネーム オン オフ',
    delete: '削除 消去 取り消 キャンセル リセット 初期化 破棄 解除 アンインストール 無効 失効',
    clear: 'クリア',
    send: '送信 投稿 公開 アップロード 共有 返信 通知 返答 コメント 発行',
    execute: '実行 起動',
    pay: '支払 決済 送金 返金 購入',
    generate: '生成',
  },
  ko: {
    get: '가져오 가져옵 반환 표시 확인 조회 불러오 보여 제공 다운로드 추출 받아오 읽어',
    list: '나열 목록',
    search: '검색 찾',
    read: '읽',
    analyze: '분석 계산 검증 비교 변환 요약 번역 추정 진단 평가 측정 추천 확인 집계',
    create: '생성 추가 등록 저장 작성 만들 복사 복제 예약 설치 기록 만듭 만든 가져와',
    update:
      '업데이트 수정 변경 편집 설정 이동 활성화 비활성화 시작 중지 정지 재시작 전환 할당 보관 닫 열 클릭 스크롤 재생 승인 거절 동기화 적용 병합 연결 등록',
    delete: '삭제 제거 취소 초기화 지우 지웁 해제 파기 폐기 철회',
    send: '전송 발송 게시 업로드 공유 보내 보냅 알림 댓글 발행',
    execute: '실행',
    pay: '결제 지불 송금 환불 구매',
  },
};

/** Media, where words are not spaced: what is made of these stays, as with `MEDIA`. */
export const MEDIA_UNSPACED =
  /图片|图像|圖片|照片|海报|视频|影片|音频|语音|音乐|动画|画像|動画|音声|音楽|이미지|영상|비디오|음성|음악/;

const pairs = (table: Record<string, string>): [string, string][] =>
  Object.entries(table).flatMap(([verb, forms]) =>
    forms.split(' ').map((form): [string, string] => [form, verb]),
  );

/** English verb by word, for the languages that put spaces. */
export const FOREIGN: ReadonlyMap<string, string> = new Map(Object.values(SPACED).flatMap(pairs));

/** English verb by piece of a text, for those that do not. */
export const PIECES: Readonly<Record<'zh' | 'ja' | 'ko', ReadonlyMap<string, string>>> = {
  zh: new Map(pairs(UNSPACED['zh']!)),
  ja: new Map(pairs(UNSPACED['ja']!)),
  ko: new Map(pairs(UNSPACED['ko']!)),
};

/** Words of languages that put the verb at the end of the sentence, as German does with its infinitives. */
export const FINAL_VERBS: ReadonlySet<string> = new Set(
  [SPACED['tr']!, SPACED['de']!].flatMap(pairs).map(([form]) => form),
);

/** Words after a verb that begin what it acts on. */
export const ARTICLES = words(
  `a an the this that these those all any each every one your its their it them
  un une le la les des der die das den dem ein eine einen el los las una o os um uma il lo gli`,
);
/** Words before an article that open a sentence and are no verbs. */
export const OPENERS = words(
  `given when once if as like unlike while whether because since not both see such than then instead unless until
  although though where what how who here there dans pour avec sur von mit bei nach para con por per di da en sobre`,
);
/** The ending of a sentence that tells an act, where words are not spaced. */
export const DOES = /(します|する|いたします|합니다|하세요)[。.!\s]*$/;
/** The nouns at its end by which such a sentence without a verb tells what comes back. */
export const SHOWN =
  /(信息|列表|详情|数据|报告|统计|预报|状态|记录|价格|行情|排行榜?|一覧|情報|詳細|データ|履歴|状況|목록|정보|상세|통계|내역)(?=[。.]?$)/;
