/** A function of an object that is computed once for each object; for pure functions only. */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before!;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
