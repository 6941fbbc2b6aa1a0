/** The arguments of a call with the value at a dotted path; undefined takes it out. */
export function withValue(
  args: Record<string, unknown>,
  path: string,
  value: unknown,
): Record<string, unknown> {
  const [name = '', ...rest] = path.split('.');
  const others = Object.entries(args).filter(([key]) => key !== name);
  const old = Object.hasOwn(args, name) ? args[name] : undefined;
  const inner = typeof old === 'object' && old !== null ? (old as Record<string, unknown>) : {};
  const put = rest.length > 0 ? withValue(inner, rest.join('.'), value) : value;
  return Object.fromEntries(put === undefined ? others : [...others, [name, put]]);
}
