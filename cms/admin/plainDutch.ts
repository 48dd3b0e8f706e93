/** Where Payload's own Dutch is half English or stiff, ours. The keys are Payload's. */
export const plainDutch = {
  general: {
    addNew: 'Nieuw',
    addNewLabel: '{{label}} toevoegen',
    creatingNewLabel: 'Nieuw: {{label}}',
    dashboard: 'Start',
    stayOnThisPage: 'Blijf op deze pagina',
    leaveWithoutSaving: 'Weggaan zonder te bewaren',
    backToDashboard: 'Terug naar start',
  },
  version: {
    aboutToUnpublishSelection:
      'U staat op het punt om alle geselecteerde {{label}} van de site te halen. Weet u het zeker?',
  },
};
