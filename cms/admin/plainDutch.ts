/** Where Payload's own Dutch is half English or stiff, ours. The keys are Payload's. */
export const plainDutch = {
  authentication: {
    youAreInactive:
      'U hebt al een tijd niets gedaan. Voor de veiligheid loggen wij u zo uit. Wilt u ingelogd blijven?',
    forceUnlock: 'Haal van het slot',
    successfullyUnlocked: 'Het account is van het slot.',
    failedToUnlock: 'Het account van het slot halen lukte niet.',
    loggedOutInactivity: 'Wij hebben u uitgelogd, omdat u een tijd niets deed.',
  },
  general: {
    addNew: 'Nieuw',
    addNewLabel: '{{label}} toevoegen',
    creatingNewLabel: 'Nieuw: {{label}}',
    dashboard: 'Start',
    stayOnThisPage: 'Blijf op deze pagina',
    leaveWithoutSaving: 'Weggaan zonder te bewaren',
    changesNotSaved: 'Wat u veranderde, is nog niet bewaard. Gaat u weg, dan is dat kwijt.',
    backToDashboard: 'Terug naar start',
    currentlyEditing:
      'werkt nu in dit document. Neemt u het over, dan kan die persoon niet verder. Wat nog niet bewaard is, kan dan weg zijn.',
    documentLocked: 'Een collega is bezig',
  },
  version: {
    aboutToUnpublishSelection:
      'U staat op het punt om alle geselecteerde {{label}} van de site te halen. Weet u het zeker?',
  },
};
