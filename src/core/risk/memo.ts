/**
 * A function of an object that is computed once while one object is asked about, whoever asks; for pure
 * functions only. Keeps the last value alone: all that is asked of a definition is asked in one go.
 */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  let last: K | undefined;
  let value: V;
  return (key) => {
    if (key !== last) {
      value = compute(key);
      last = key;
    }
    return value;
  };
}

/** The same for what many definitions share, such as their server: kept as long as the object is. */
export function kept<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const values = new WeakMap<K, { value: V }>();
  return once((key) => {
    const known = values.get(key);
    if (known) return known.value;
    const value = compute(key);
    values.set(key, { value });
    return value;
  });
}
