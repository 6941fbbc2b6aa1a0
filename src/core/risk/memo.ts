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
