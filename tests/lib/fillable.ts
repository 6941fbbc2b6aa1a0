import type { Tool } from '#core/catalogue/tool.ts';
import { editKey, type Fillable, type Fillings } from '#core/policy/fill.ts';
import { readFilling } from '#core/policy/read-filling.ts';
import { recommend } from '#core/policy/recommend.ts';
import type { Edit } from '#core/policy/recommendation.ts';
import type { Ruling } from '#core/policy/ruling.ts';
import { rate } from '#core/risk/rate.ts';

const text = { type: 'string' };
const number = { type: 'number' };
const tool = (name: string, properties: Record<string, object>, description: string): Tool => ({
  name,
  description,
  inputSchema: {
    type: 'object',
    properties,
    required: Object.keys(properties),
  },
});

const FETCH = tool('fetch', { url: text }, 'Fetches a web page.');
const WRITE = tool('write_file', { path: text, content: text }, 'Writes a file.');
const EMAIL = tool('send_email', { to: text, body: text }, 'Sends an email.');
const MESSAGE = tool('send_message', { chat_id: number, text }, 'Sends a message to a chat.');
const PAY_NUMBER = tool('pay_number', { amount: number }, 'Pays an amount of money.');
const PAY_TEXT = tool('pay_text', { amount: text }, 'Pays an amount of money.');

/** Tools whose policies hold a placeholder of each kind, what is typed, and arguments that then pass or not. */
export const FILLED: {
  tool: Tool;
  typed: string;
  passes: Record<string, unknown>[];
  refuses: Record<string, unknown>[];
}[] = [
  {
    tool: FETCH,
    typed: 'api.example.org, b-c.example',
    passes: [{ url: 'https://api.example.org/a' }, { url: 'https://b-c.example' }],
    refuses: [
      { url: 'https://example.com/' },
      { url: 'https://apixexample.org/' },
      { url: 'https://api.example.org.evil.example/' },
      { url: 'http://api.example.org/' },
    ],
  },
  {
    tool: WRITE,
    typed: '/etc/passwd',
    passes: [{ path: '/etc/passwd' }, { path: '/etc/passwd/a' }],
    refuses: [{ path: '/etc/passwd2' }, { path: '/workspace/a' }, { path: '/etc/passwd/../a' }],
  },
  {
    tool: WRITE,
    typed: '/srv/a "b" \'c\' \\d $(e) ${f} {{g}} .*(h|i) #j --k é',
    passes: [{ path: '/srv/a "b" \'c\' \\d $(e) ${f} {{g}} .*(h|i) #j --k é/x' }],
    refuses: [{ path: '/srv/a' }, { path: '/srv/x' }, { path: '/srv/a "b" \'c\' \\d $(e) ${f} h' }],
  },
  {
    tool: WRITE,
    typed: 'C:\\Users\\me"\\[x]',
    passes: [
      { path: 'C:\\Users\\me"\\[x]' },
      { path: 'C:\\Users\\me"\\[x]\\notes.txt' },
      { path: 'C:/Users/me"/[x]/notes.txt' },
    ],
    refuses: [
      { path: 'C:\\Users\\me' },
      { path: 'C:\\Users\\me"\\x' },
      { path: 'C:\\Users\\me"\\[x]2' },
      { path: 'C:\\Users\\me"\\[x]\\..\\b' },
      { path: '/C:/Users/me"/[x]/a' },
    ],
  },
  {
    tool: EMAIL,
    typed: 'me@example.org, "}, it\'s \\ | true # --- *, </script><b>, ${x} {{y}} """ \'\'\'',
    passes: [
      { to: 'me@example.org' },
      { to: '"}' },
      { to: "it's \\ | true # --- *" },
      { to: '</script><b>' },
      { to: '${x} {{y}} """ \'\'\'' },
    ],
    refuses: [
      { to: 'someone@example.com' },
      { to: '*' },
      { to: 'me@example.org, "}' },
      { to: 'x' },
    ],
  },
  {
    tool: EMAIL,
    // The very one that the recommended policy is seen to refuse.
    typed: 'another',
    passes: [{ to: 'another' }],
    refuses: [{ to: 'your-to' }],
  },
  {
    tool: MESSAGE,
    typed: '-100, 7',
    passes: [{ chat_id: -100 }, { chat_id: 7 }],
    refuses: [{ chat_id: 0 }, { chat_id: 8 }, { chat_id: '7' }],
  },
  {
    tool: PAY_NUMBER,
    typed: '2500.5',
    passes: [{ amount: 2500.5 }, { amount: 101 }],
    refuses: [{ amount: 2500.51 }, { amount: 2501 }, { amount: -1 }],
  },
  { tool: PAY_NUMBER, typed: '0.5', passes: [{ amount: 0.5 }], refuses: [{ amount: 1 }] },
  { tool: PAY_TEXT, typed: '0.5', passes: [{ amount: '0.5' }], refuses: [{ amount: '1' }] },
  {
    tool: PAY_TEXT,
    typed: '2500.75',
    passes: [{ amount: '2500.75' }, { amount: '101' }, { amount: '2500.7' }, { amount: '0999.9' }],
    refuses: [{ amount: '2500.76' }, { amount: '2501' }, { amount: '9000' }, { amount: '2500.8' }],
  },
];

/** The rules that allow a tool, with one call for each place that decides, and what is typed for its placeholders. */
export function fillable(
  one: Tool,
  typed: string,
): { own: Ruling & Fillable; edits: Edit[]; fillings: Fillings } {
  const ruling = recommend(one, rate(one));
  const { level, rules, edits, vectors } = ruling.narrowest ?? ruling;
  const single = vectors.filter(({ calls }) => calls.length === 1 && calls[0]!.tool === one.name);
  const decided = Map.groupBy(single, ({ expect }) => expect.pointer);
  const samples = [...decided.values()].map(([first]) => first!.calls[0]!.arguments ?? {});
  const fillings = Object.fromEntries(
    edits.flatMap((edit) => {
      const { filling } = readFilling(edit.kind, typed);
      return filling ? [[editKey(edit), filling]] : [];
    }),
  );
  return {
    own: { tool: one.name, level, action: 'allow', rules, samples, edits },
    edits,
    fillings,
  };
}
