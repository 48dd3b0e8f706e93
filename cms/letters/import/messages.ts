import { MAX_FILE_BYTES } from './limits.ts';
import type { RefusalReason } from './unpack.ts';

const KEPT = 'Uw bestand is niet veranderd.';

/** What the person reads when a file cannot become a letter, and what they can do about it. */
export const REFUSALS: Record<RefusalReason, { status: number; message: string }> = {
  empty: { status: 400, message: `Dit bestand is leeg. Kies een ander bestand. ${KEPT}` },
  tooLarge: {
    status: 413,
    message: `Dit bestand is te groot: hoogstens ${MAX_FILE_BYTES / 1024 / 1024} MB. Haal in Word de afbeeldingen weg en probeer het opnieuw. ${KEPT}`,
  },
  password: {
    status: 422,
    message: `Op dit bestand zit een wachtwoord. Haal het wachtwoord weg in Word en probeer het opnieuw. ${KEPT}`,
  },
  macro: {
    status: 422,
    message: `In dit bestand zitten macro's. Dat is niet veilig. Bewaar het in Word als gewoon document (.docx) en probeer het opnieuw. ${KEPT}`,
  },
  oldWord: {
    status: 415,
    message: `Dit is een oud soort Word-bestand. Open het in Word, bewaar het als .docx en probeer het opnieuw. ${KEPT}`,
  },
  pdf: {
    status: 415,
    message: `Dit is een pdf. Open de pdf, kopieer de tekst en plak die in een nieuwe brief. ${KEPT}`,
  },
  openDocument: {
    status: 415,
    message: `Dit bestand komt uit LibreOffice of OpenOffice. Bewaar het daar als Word-document (.docx) en probeer het opnieuw. ${KEPT}`,
  },
  otherOffice: {
    status: 415,
    message: `Dit is een rekenblad of een presentatie, geen brief. Kies een Word-bestand (.docx). ${KEPT}`,
  },
  notWord: {
    status: 415,
    message: `Dit is geen Word-bestand. Kies een bestand dat eindigt op .docx. ${KEPT}`,
  },
  broken: {
    status: 422,
    message: `Dit bestand is beschadigd of niet helemaal opgehaald. Open het in Word, bewaar het opnieuw en probeer het nog eens. ${KEPT}`,
  },
  bursts: {
    status: 413,
    message: `Dit bestand wordt uitgepakt veel te groot. Kopieer de tekst uit Word en plak die in een nieuwe brief. ${KEPT}`,
  },
};
