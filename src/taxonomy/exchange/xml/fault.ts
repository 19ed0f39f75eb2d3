/** Why a text is no XML that is read here, and where. */
export class XmlFault extends Error {
  readonly line: number;
  readonly hint: string;

  constructor(message: string, hint: string, line: number) {
    super(message);
    this.line = line;
    this.hint = hint;
  }
}
