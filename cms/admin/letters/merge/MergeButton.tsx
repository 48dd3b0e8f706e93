'use client';

import { useAuth, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui';
import Link from 'next/link';
import { mayMerge } from '../../../access/merging.ts';
import type { Role } from '../../../access/roles.ts';

/** On a letter or sjabloon: the way to the screen that makes many of it. */
export function MergeButton() {
  const { id, collectionSlug } = useDocumentInfo();
  const { config } = useConfig();
  const { user } = useAuth();
  const modified = useFormModified();
  if (!id || !mayMerge((user?.roles ?? []) as Role[])) return null;
  return (
    <div className="brief-nieuw">
      {modified ? (
        <button className="brief-knop" disabled title="Sla eerst op." type="button">
          Samenvoegen
        </button>
      ) : (
        <Link
          className="brief-knop brief-knop--link"
          href={`${config.routes.admin}/samenvoegen/${collectionSlug}/${id}`}
          prefetch={false}
        >
          Samenvoegen
        </Link>
      )}
    </div>
  );
}
