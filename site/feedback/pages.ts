/** The pages that answer the form, by the last part of their address (see THANKS in words.ts). */
export const HELPED_ON: Record<string, { title: string; line: string; help: boolean }> = {
  'dank-u': {
    title: 'Dank u wel',
    line: 'Fijn dat u verder kon. Met uw antwoord maken wij de site beter.',
    help: false,
  },
  'verder-helpen': {
    title: 'Dank u wel. Wij helpen u graag verder',
    line: 'Wij gaan de pagina beter maken. Daar hoeft u niet op te wachten.',
    help: true,
  },
  'niet-aangekomen': {
    title: 'Uw antwoord kwam niet aan',
    line: 'Dat ligt niet aan u. U hoeft niets te doen. Wij helpen u wel graag verder.',
    help: true,
  },
};
