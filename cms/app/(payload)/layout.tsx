import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { withoutStaleCheck } from '../../editor/localBackup/staleCheck.ts';

import { importMap } from './admin/importMap.js';
import './luchtpost.css';
import './letter-editor.css';
import './letter-panel.css';
import './letter-card.css';
import './letter-findings.css';
import './letter-tools.css';
import './letter-preview.css';
import './letter-bars.css';
import './letter-workflow.css';
import './letter-import.css';
import './stressbakje.css';
import './stressbakje-forms.css';
import './stressbakje-print.css';
import './letter-table.css';
import './letter-overview.css';
import './koppelingen.css';
import './account.css';
import './template-governance.css';
import './letter-merge.css';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({ ...withoutStaleCheck(args), config, importMap });
};

/** Payload's root layout for the admin; the file follows Payload's own template. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
