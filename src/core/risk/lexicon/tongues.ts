/**
 * Verbs of other languages by the English verb of `verbs.ts` that says the same, in the forms in which
 * descriptions have them (third person, imperative, infinitive). Words that are also English stay out.
 * Sources: the definitions of the catalogue in these languages, and the standard user-interface
 * terminology of the languages (GNOME and Microsoft style guides).
 */
const SPACED: Record<string, Record<string, string>> = {
  fr: {
    get: 'récupère récupérer récupérez obtient obtenir obtenez retourne retourner renvoie renvoyer affiche afficher consulte consulter fournit donne',
    list: 'liste listez lister énumère énumérer',
    search: 'recherche rechercher cherche chercher trouve trouver interroge interroger',
    read: 'lire lisez',
    identify: 'identifie identifier repère détecte détecter',
    analyze:
      'analyse analyser calcule calculer compare comparer vérifie vérifier valide résume produit synthétise',
    create:
      'crée créer créez ajoute ajouter ajoutez insère enregistre enregistrer génère générer duplique',
    update: 'met modifie modifier modifiez actualise renomme renommer déplace déplacer',
    delete: 'supprime supprimer supprimez efface effacer annule annuler révoque réinitialise vide',
    send: 'envoie envoyer envoyez publie publier transmet partage partager',
    execute: 'exécute exécuter exécutez lance lancer',
    pay: 'paie payer rembourse rembourser vire achète acheter',
    upload: 'téléverse téléverser importe importer',
    download: 'télécharge télécharger exporte',
  },
  de: {
    get: 'holt ruft liefert zeigt gibt abrufen anzeigen hole zeige ermittelt',
    list: 'listet auflisten aufzählt',
    search: 'sucht suchen suche findet durchsucht',
    read: 'liest lesen lese',
    analyze: 'analysiert berechnet prüft überprüft vergleicht validiert',
    create: 'erstellt erstellen erstelle erzeugt erzeugen legt fügt speichert speichern schreibt',
    update: 'aktualisiert aktualisieren ändert ändern bearbeitet benennt verschiebt setzt',
    delete: 'löscht löschen lösche entfernt entfernen storniert widerruft',
    send: 'sendet senden sende verschickt veröffentlicht teilt',
    execute: 'führt ausführen führe startet',
    pay: 'bezahlt zahlt überweist kauft erstattet',
  },
  es: {
    get: 'obtiene obtener obtén recupera recuperar devuelve devolver muestra mostrar consulta consultar',
    list: 'listar enumera',
    search: 'busca buscar encuentra',
    read: 'lee leer',
    analyze: 'analiza calcula verifica valida compara',
    create: 'crea crear añade añadir agrega agregar inserta guarda guardar registra genera escribe',
    update: 'actualiza actualizar modifica modificar edita mueve renombra cambia',
    delete: 'elimina eliminar borra borrar cancela anula revoca',
    send: 'envía enviar publica publicar comparte',
    execute: 'ejecuta ejecutar lanza',
    pay: 'paga pagar reembolsa transfiere compra',
  },
  pt: {
    get: 'obtém obter retorna retornar mostra exibe',
    list: 'lista',
    search: 'procura pesquisa pesquisar',
    read: 'lê ler',
    analyze: 'analisa verifica calcula',
    create: 'cria criar adiciona adicionar insere salva salvar gera escreve',
    update: 'atualiza atualizar altera alterar renomeia',
    delete: 'exclui excluir remove apaga apagar deleta',
    send: 'envia compartilha publica',
    execute: 'executa executar roda',
    pay: 'paga reembolsa transfere compra',
  },
  ru: {
    get: 'получает получить получение возвращает вернуть показывает показать выводит',
    list: 'перечисляет список',
    search: 'ищет искать поиск находит найти',
    read: 'читает прочитать чтение',
    analyze: 'анализирует вычисляет проверяет проверить сравнивает',
    create: 'создаёт создает создать создание добавляет добавить сохраняет записывает генерирует',
    update: 'обновляет обновить изменяет изменить редактирует перемещает переименовывает',
    delete: 'удаляет удалить удаление очищает отменяет отменить сбрасывает отзывает',
    send: 'отправляет отправить отправка публикует',
    execute: 'выполняет выполнить запускает запустить',
    pay: 'оплачивает оплатить платит переводит покупает возмещает',
  },
};

/** Verbs of languages that put no space between words; in `ja` and `ko` the verb ends the sentence. */
const UNSPACED: Record<string, Record<string, string>> = {
  zh: {
    get: '获取 取得 返回 查看 显示 获得 得到 提供 拉取 獲取 查看 顯示',
    list: '列出 列举 枚举 罗列',
    search: '搜索 查询 查找 检索 搜尋 查詢',
    read: '读取 读 讀取',
    analyze: '分析 计算 比较 检查 检测 验证 校验 统计 测量 识别 预测 规划 诊断 解析 转换 对比 评估',
    create: '创建 新建 新增 添加 增加 插入 写入 保存 建立 生成 注册 创作 制作 創建 新增 添加 部署',
    update: '更新 修改 编辑 设置 配置 移动 重命名 启用 禁用 更改 调整 停止 启动 绑定 开通',
    delete: '删除 移除 清除 清空 取消 撤销 重置 销毁 卸载 覆盖 刪除',
    send: '发送 发布 上传 提交 推送 回复 分享 转发 發送 發佈',
    execute: '执行 运行 触发 調用 執行',
    pay: '支付 付款 转账 退款 购买 下单 充值 提现 打赏',
  },
  ja: {
    get: '取得 返し 返す 表示 確認',
    list: '一覧 列挙 リスト',
    search: '検索 探し 探す 照会',
    read: '読み取 読み込 読む',
    analyze: '分析 計算 検証 比較 解析 要約 変換 検出',
    create: '作成 追加 登録 挿入 書き込 保存 生成',
    update: '更新 変更 編集 設定 移動',
    delete: '削除 消去 取り消 キャンセル リセット クリア 初期化',
    send: '送信 投稿 公開 アップロード 共有 返信',
    execute: '実行 起動',
    pay: '支払 決済 送金 返金 購入',
  },
  ko: {
    get: '가져오 가져옵 반환 표시 확인 조회',
    list: '나열 목록',
    search: '검색 찾',
    read: '읽',
    analyze: '분석 계산 검증 비교 변환 요약',
    create: '생성 추가 등록 저장 작성 만들',
    update: '업데이트 수정 변경 편집 설정 이동',
    delete: '삭제 제거 취소 초기화',
    send: '전송 발송 게시 업로드 공유 보내 보냅',
    execute: '실행',
    pay: '결제 지불 송금 환불 구매',
  },
};

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
