/**
 * Words that a question is full of and a page is not about. They only count as noise when the whole question
 * found too little: in the whole question they do say something ("ik word 18").
 */
const FILLERS = new Set(
  (
    'aan al als bij ben bent dan dat de deze die dit door een en er geen had heb hebben hebt heeft het hij hoe ' +
    'ik in is je jij jou jouw kan kun kunnen kunt maar mag me met mij mijn moet moeten mogen na naar niet nog of ' +
    'om ons onze ook op over te tot u uit uw van veel voor waar waarom wanneer was wat we wel welke wie wij wil ' +
    'willen wilt word worden wordt ze zij zijn zo'
  ).split(' '),
);

/** The words of a question that say what it is about, each once, in lower case; none when all are fillers. */
export function tellingWords(question: string): string[] {
  const words = question.toLocaleLowerCase('nl').match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => !FILLERS.has(word));
}
