import type { AdminViewConfig } from 'payload';

const view = (name: string, path: string, title: string): AdminViewConfig => ({
  Component: `/admin/stressbakje/${name}.tsx#${name}`,
  path: `/stressbakje${path}` as `/${string}`,
  exact: true,
  meta: { title },
});

/** The screens of the module, each at its own address under /admin/stressbakje. */
export const bakjeViews = {
  bakje: view('BakjeView', '', 'Het Stressbakje'),
  bakjeNew: view('NewDossierView', '/nieuw', 'Nieuw dossier'),
  bakjeDossier: view('DossierView', '/dossier/:id', 'Dossier'),
  bakjeSheet: view('SheetView', '/brief/:id', 'Uitlegblad'),
  bakjeReport: view('ReportView', '/verslag', 'Cijfers en verslag'),
  bakjeStart: view('StartView', '/begin-klein', 'Begin klein'),
  bakjeManage: view('ManageView', '/beheer', 'Bewaren en overdragen'),
};
