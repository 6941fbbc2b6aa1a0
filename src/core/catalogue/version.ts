/** A release that is no pre-release, of Semantic Versioning 2.0.0 without build metadata. */
export const STABLE_VERSION = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/;

/** Order of two stable versions. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a.split('.').map(Number), b.split('.').map(Number)];
  return one.map((part, index) => part - (other[index] ?? 0)).find((part) => part !== 0) ?? 0;
}

/**
 * The versions whose definitions are worth comparing, oldest first: the last release of each minor line
 * (`major.minor`), the newest `count` of those. Patches seldom change definitions, and so few versions
 * span more time. Where there are fewer lines, the newest other releases fill up.
 *
 * @param highest releases above it do not count
 */
export function versionsToCompare(
  published: readonly string[],
  highest: string,
  count: number,
): string[] {
  const stable = published
    .filter((one) => STABLE_VERSION.test(one) && compareVersions(one, highest) <= 0)
    .sort((a, b) => compareVersions(b, a));
  const lines = new Set<string>();
  const last = stable.filter((one) => {
    const line = one.slice(0, one.lastIndexOf('.'));
    return !lines.has(line) && lines.add(line);
  });
  const others = stable.filter((one) => !last.includes(one));
  return [...last.slice(0, count), ...others.slice(0, Math.max(0, count - last.length))].sort(
    compareVersions,
  );
}

/**
 * The day on which a version was published; undefined where it is not known, or where a later version
 * bears an earlier time, as after a re-import into a registry.
 *
 * @param times RFC 3339 times by version
 */
export function dayOf(
  version: string,
  times: Readonly<Record<string, string>>,
): string | undefined {
  const time = (one: string) => Date.parse((Object.hasOwn(times, one) ? times[one] : '') ?? '');
  const own = time(version);
  const isLater = (one: string) => STABLE_VERSION.test(one) && compareVersions(one, version) > 0;
  if (Number.isNaN(own) || Object.keys(times).some((one) => isLater(one) && time(one) < own))
    return undefined;
  return new Date(own).toISOString().slice(0, 10);
}
