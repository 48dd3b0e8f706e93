/** Thrown where the typesetter is missing or too old; its Dutch sentence is for people. */
export class PdfUnavailable extends Error {
  constructor(cause?: unknown) {
    super(
      'Deze server kan geen toegankelijke PDF maken. Kies Word of HTML, of vraag uw beheerder om een server met Linux op een gewone (x64-)processor.',
      { cause },
    );
    this.name = 'PdfUnavailable';
  }
}
