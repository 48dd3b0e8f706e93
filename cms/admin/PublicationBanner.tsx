'use client';

import { useAuth } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

interface Publicatie {
  state?: 'bezig' | 'gelukt' | 'mislukt';
  message?: string | null;
}

const POLL_MS = 3_000;

/** On every screen: that the site is being brought up to date, or what went wrong with it. Silent when all is well. */
export function PublicationBanner() {
  const { user } = useAuth();
  const [status, setStatus] = useState<Publicatie>({});

  useEffect(() => {
    if (!user) return;
    let stopped = false;
    const poll = async () => {
      if (document.hidden) return;
      try {
        const response = await fetch('/api/globals/publicatie?depth=0', { credentials: 'same-origin' });
        if (response.ok && !stopped) setStatus((await response.json()) as Publicatie);
      } catch {
        // The CMS is away for a moment; the next poll tells.
      }
    };
    void poll();
    const timer = setInterval(poll, POLL_MS);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [user]);

  return (
    <div aria-live="polite" className="luchtpost-publicatie" data-state={status.state ?? 'onbekend'}>
      {status.state === 'bezig' && <p>De website wordt bijgewerkt. Dat duurt meestal een paar seconden.</p>}
      {status.state === 'mislukt' && (
        <p>
          <strong>De website is niet bijgewerkt.</strong> {status.message} De oude site staat er nog.
        </p>
      )}
    </div>
  );
}
