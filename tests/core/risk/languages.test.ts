import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOfServer } from '#core/risk/definition.ts';
import { rate } from '#core/risk/rate.ts';
import type { Category } from '#core/risk/vocabulary.ts';
import { readServer } from '#data/read-content.ts';
import { tool } from './tool.ts';

/** Descriptions of a tool whose name says nothing. */
const SAID: Record<string, Partial<Record<Category, string[]>>> = {
  zh: {
    Read: [
      '获取用户列表',
      '根据城市名称查询天气',
      '将坐标转换为地址',
      '列出所有项目。可以用于删除。',
      '根据注册号查找公司',
      '生成查询语句',
    ],
    Write: ['创建一个新的任务', '向用户发送消息', '更新文档内容', '暂停任务', '生成视频'],
    Destructive: ['删除指定的文件', '创建、更新或删除记录'],
    Execute: ['执行 SQL 语句'],
    Financial: ['向指定账户转账'],
  },
  ja: {
    Read: ['ユーザーの一覧を取得します', '天気を検索する', '作成日時を取得する'],
    Write: ['タスクを作成します', 'メッセージを送信する', 'サーバーを再起動する'],
    Destructive: ['ファイルを削除します'],
    Financial: ['指定した口座に送金します'],
  },
  ko: {
    Read: ['사용자 목록을 조회합니다', '문서를 검색합니다'],
    Write: ['새 작업을 생성합니다', '메시지를 전송합니다', '서버를 재시작합니다'],
    Destructive: ['파일을 삭제합니다'],
    Financial: ['대금을 결제합니다'],
  },
  it: {
    Read: ['Restituisce un elenco di progetti'],
    Write: ['Aggiorna una voce'],
    Destructive: ['Elimina un file'],
  },
  de: {
    Read: ['Listet alle Projekte auf', 'Sucht nach Dokumenten', 'Liefert den Status'],
    Write: ['Erstellt eine neue Aufgabe', 'Sendet eine Nachricht', 'Aktualisiert einen Eintrag'],
    Destructive: ['Löscht eine Datei'],
    Financial: ['Überweist einen Betrag'],
  },
  fr: {
    Read: ['Récupère les factures d’un contact', 'Liste les projets', 'Recherche un document'],
    Write: ['Crée une tâche', 'Envoie un message', 'Modifie un enregistrement'],
    Destructive: ['Supprime un fichier'],
    Financial: ['Paie une facture'],
  },
  es: {
    Read: ['Obtiene la lista de usuarios', 'Busca documentos', 'Muestra el estado'],
    Write: ['Crea una tarea', 'Envía un mensaje', 'Actualiza un registro'],
    Destructive: ['Elimina un archivo'],
    Financial: ['Paga una factura'],
  },
  pt: {
    Read: ['Retorna a lista de usuários', 'Pesquisa documentos'],
    Write: ['Cria uma tarefa', 'Envia uma mensagem', 'Atualiza um registro'],
    Destructive: ['Exclui um arquivo', 'Apaga um registro'],
    Financial: ['Paga uma fatura'],
  },
  ru: {
    Read: ['Получает список пользователей', 'Ищет документы'],
    Write: ['Создаёт задачу', 'Отправляет сообщение', 'Обновляет запись'],
    Destructive: ['Удаляет файл'],
    Financial: ['Оплачивает счёт'],
  },
};

for (const [language, categories] of Object.entries(SAID)) {
  for (const [category, texts] of Object.entries(categories)) {
    for (const text of texts) {
      test(`${language}: ${text} is ${category}`, () => {
        const { category: found, categoryEvidence } = rate(tool('zzz', text));
        assert.equal(found, category);
        const [evidence] = categoryEvidence;
        assert.equal(
          text.slice(evidence?.at, evidence!.at! + evidence!.text.length),
          evidence?.text,
        );
      });
    }
  }
}

const NAMES: [name: string, category: Category][] = [
  ['buscar_clientes', 'Read'],
  ['crear_factura', 'Write'],
  ['eliminar_cliente', 'Destructive'],
  ['supprimer_fichier', 'Destructive'],
  // Words of four letters are too often something else in a name.
  ['met_museum_search', 'Read'],
];
for (const [name, category] of NAMES) {
  test(`the name ${name} is ${category}`, () => assert.equal(rate(tool(name)).category, category));
}

const CATALOGUE: [server: string, tool: string, category: Category][] = [
  ['amap~~amap-maps-mcp-server', 'maps_regeocode', 'Read'],
  ['amap~~amap-maps-mcp-server', 'maps_bicycling', 'Read'],
  ['amap~~amap-maps-mcp-server', 'maps_direction_driving', 'Read'],
  ['boondmanager-mcp-server', 'boond_contacts_invoices', 'Read'],
  ['boondmanager-mcp-server', 'boond_workflow_factures_a_relancer', 'Read'],
];
for (const [slug, name, category] of CATALOGUE) {
  test(`${name} of ${slug} is ${category}`, () => {
    const server = readServer(slug, 'content')!;
    const given = server.tools.find((one) => one.name === name)!;
    const context = contextOfServer(server);
    assert.equal(rate(given, context).category, category);
  });
}
