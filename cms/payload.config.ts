import { join } from 'node:path';
import { nl } from '@payloadcms/translations/languages/nl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { isBeheerder } from './access/access.ts';
import { closePayloadsOwn } from './access/payloadsOwn.ts';
import { tellPlainly } from './access/plainFault.ts';
import { demandFields } from './access/readableData.ts';
import { cmsUrl } from './addresses.ts';
import { plainDutch } from './admin/plainDutch.ts';
import { bakjeBrieven } from './collections/bakjeBrieven.ts';
import { bakjeDossiers } from './collections/bakjeDossiers.ts';
import { bakjeWislog } from './collections/bakjeWislog.ts';
import { beoordelingen } from './collections/beoordelingen.ts';
import { bouwstenen } from './collections/bouwstenen.ts';
import { briefGebeurtenissen } from './collections/briefGebeurtenissen.ts';
import { briefOpmerkingen } from './collections/briefOpmerkingen.ts';
import { briefSjablonen } from './collections/briefSjablonen.ts';
import { brieven } from './collections/brieven.ts';
import { gebruikers } from './collections/gebruikers.ts';
import { gesprekskaarten } from './collections/gesprekskaarten.ts';
import { hulp } from './collections/hulp.ts';
import { kennisbank } from './collections/kennisbank.ts';
import { koppelingen } from './collections/koppelingen.ts';
import { media } from './collections/media.ts';
import { psychoEducatie } from './collections/psychoEducatie.ts';
import { sjabloonControles } from './collections/sjabloonControles.ts';
import { taakuitvoerder } from './collections/taakuitvoerder.ts';
import { terugmeldingen } from './collections/terugmeldingen.ts';
import { tweedeFactoren } from './collections/tweedeFactoren.ts';
import { werkbladen } from './collections/werkbladen.ts';
import { databaseAdapter } from './database/adapter.ts';
import { learnTime } from './database/steadyTime.ts';
import { contentEditor } from './editor/contentEditor.ts';
import { aliveEndpoint, readyEndpoint } from './endpoints/health.ts';
import { ordinaryWordEndpoint } from './endpoints/ordinaryWord.ts';
import { readEveryAddress } from './endpoints/request/readableAddress.ts';
import { scoreEndpoint } from './endpoints/score.ts';
import { FEEDBACK_QUEUE } from './feedback/names.ts';
import { wipeFeedbackTask } from './feedback/wipe.ts';
import { briefInstellingen } from './globals/briefInstellingen.ts';
import { inloggen } from './globals/inloggen.ts';
import { organisatie } from './globals/organisatie.ts';
import { publicatie } from './globals/publicatie.ts';
import { stressbakje } from './globals/stressbakje.ts';
import { zaailog } from './globals/zaailog.ts';
import { jobsHere, joinJobs } from './jobs/here.ts';
import { mergeEndpoints } from './letters/merge/server/endpoints.ts';
import { previewEndpoint } from './letters/render/renderEndpoints.ts';
import { scoreMarkedLetters } from './letters/workflow/scoresAtRest.ts';
import { jsonLogger } from './log/logger.ts';
import { mailAdapter } from './mail.ts';
import { countSaves } from './metrics/countSaves.ts';
import { metricsEndpoint } from './metrics/endpoint.ts';
import { watchRequests } from './metrics/watchRequests.ts';
import { rootDir } from './paths.ts';
import { BUILD_CRON, BUILD_QUEUE } from './publish/names.ts';
import { siteBuildTask } from './publish/task.ts';
import { sessionSecret } from './secret.ts';
import { mediaStorage } from './storage.ts';
import { startStepsEndpoint } from './stressbakje/endpoints/startSteps.ts';
import { BAKJE_QUEUE } from './stressbakje/jobs/names.ts';
import { remindTask } from './stressbakje/jobs/remind.ts';
import { wipeTask } from './stressbakje/jobs/wipe.ts';
import { bakjeViews } from './stressbakje/views.ts';

const MAX_UPLOAD_BYTES = 8_000_000;
const log = jsonLogger();
const cmsDir = join(rootDir, 'cms');
const serverUrl = cmsUrl();

const config = buildConfig({
  admin: {
    user: gebruikers.slug,
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    importMap: { baseDir: cmsDir, importMapFile: join(cmsDir, 'app/(payload)/admin/importMap.js') },
    components: {
      graphics: { Icon: '/admin/Icon.tsx#Icon', Logo: '/admin/Logo.tsx#Logo' },
      afterNavLinks: [
        '/admin/letters/overview/OverviewLink.tsx#OverviewLink',
        '/admin/stressbakje/BakjeLink.tsx#BakjeLink',
        '/admin/HandbookLink.tsx#HandbookLink',
      ],
      views: {
        login: { Component: '/admin/login/LoginView.tsx#LoginView' },
        unauthorized: { Component: '/admin/account/FirstThisView.tsx#FirstThisView' },
        newPassword: {
          Component: '/admin/password/ResetView.tsx#ResetView',
          path: '/nieuw-wachtwoord',
          meta: { title: 'Nieuw wachtwoord' },
        },
        lettersOverview: {
          Component: '/admin/letters/overview/OverviewView.tsx#OverviewView',
          path: '/overzicht-brieven',
          meta: { title: 'Overzicht brieven' },
        },
        lettersMerge: {
          Component: '/admin/letters/merge/MergeView.tsx#MergeView',
          path: '/samenvoegen/:collection/:id',
          exact: true,
          meta: { title: 'Veel brieven tegelijk' },
        },
        ...bakjeViews,
      },
      beforeDashboard: ['/admin/koppelingen/ExpiryNotice.tsx#ExpiryNotice'],
      header: [
        '/admin/PublicationBanner.tsx#PublicationBanner',
        '/admin/session/SessionKeeper.tsx#SessionKeeper',
      ],
    },
    // No social-media picture of an admin: Payload's maker of it also fails on an icon of our own.
    meta: {
      titleSuffix: ' · Luchtpost',
      description: 'Brieven die lucht geven',
      openGraph: { siteName: 'Luchtpost', title: 'Luchtpost', description: 'Brieven die lucht geven' },
      defaultOGImageType: 'off',
    },
  },
  collections: [
    brieven,
    briefSjablonen,
    sjabloonControles,
    bouwstenen,
    beoordelingen,
    briefOpmerkingen,
    briefGebeurtenissen,
    bakjeDossiers,
    bakjeBrieven,
    bakjeWislog,
    hulp,
    kennisbank,
    werkbladen,
    gesprekskaarten,
    psychoEducatie,
    terugmeldingen,
    media,
    gebruikers,
    tweedeFactoren,
    taakuitvoerder,
    koppelingen,
  ],
  globals: [organisatie, briefInstellingen, inloggen, stressbakje, publicatie, zaailog],
  csrf: [serverUrl],
  db: databaseAdapter(),
  editor: contentEditor,
  email: mailAdapter(),
  endpoints: [
    aliveEndpoint,
    readyEndpoint,
    metricsEndpoint,
    ordinaryWordEndpoint,
    scoreEndpoint,
    startStepsEndpoint,
    previewEndpoint,
    ...mergeEndpoints,
  ],
  graphQL: { disable: true },
  hooks: { afterError: [tellPlainly] },
  i18n: { fallbackLanguage: 'nl', supportedLanguages: { nl }, translations: { nl: plainDutch } },
  jobs: {
    access: {
      run: ({ req }) => isBeheerder(req.user),
      queue: ({ req }) => isBeheerder(req.user),
      cancel: ({ req }) => isBeheerder(req.user),
    },
    autoRun: [
      { cron: BUILD_CRON, queue: BUILD_QUEUE, limit: 1, silent: true, disableScheduling: true },
      { cron: '* * * * *', queue: BAKJE_QUEUE, limit: 2, silent: true, disableScheduling: true },
      { cron: '* * * * *', queue: FEEDBACK_QUEUE, limit: 1, silent: true, disableScheduling: true },
    ],
    // Of several CMS processes one runs the jobs, and plans those that recur.
    shouldAutoRun: jobsHere,
    enableConcurrencyControl: true,
    tasks: [siteBuildTask, remindTask, wipeTask, wipeFeedbackTask],
  },
  ...(log && { logger: log }),
  onInit: async (payload) => {
    // Scripts share this config; only the server runs jobs.
    if (!process.env.NEXT_RUNTIME) return;
    readEveryAddress();
    watchRequests(payload);
    await learnTime(payload);
    await joinJobs(payload);
    void scoreMarkedLetters(payload);
  },
  plugins: [countSaves, mediaStorage],
  secret: sessionSecret(),
  serverURL: serverUrl,
  sharp,
  telemetry: false,
  typescript: { outputFile: join(cmsDir, 'payload-types.ts') },
  upload: { limits: { fileSize: MAX_UPLOAD_BYTES }, abortOnLimit: true },
});

export default demandFields(closePayloadsOwn(config));
