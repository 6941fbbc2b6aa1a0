/**
 * The JSON of an answer.
 * @throws Error where there is none.
 */
export async function readAnswer<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return (await answer.json()) as T;
}
