/** Words that may stand before the verb of a description without changing it. */
export const LEAD: ReadonlySet<string> = new Set(
  `this tool tools that which is are be use used using to allows allow you your lets let the a an can will enables enable agent
  llm user users for helps help quickly easily permanently safely when function method endpoint able it utility mcp server api
  directly automatically programmatically simple simply also only and please provides provide ability primary as like unlike turns attempt attempts try tries
  auto batch bulk re pre force soft quick double long short mass multi fuzzy`.split(/\s+/),
);
