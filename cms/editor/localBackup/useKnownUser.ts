import { useAuth } from '@payloadcms/ui';
import { useEffect, useEffectEvent } from 'react';

/**
 * Who is writing. Payload's screens forget that when a session ends by the clock of this tab, and come back to the
 * letter without asking when the server still knows the writer, or knows them again by another tab: then this asks.
 * @returns undefined as long as nobody is logged in
 */
export function useKnownUser(): string | undefined {
  const { fetchFullUser, user } = useAuth();
  const isUnknown = !user;
  const ask = useEffectEvent(() => {
    if (document.visibilityState === 'visible') void fetchFullUser();
  });

  useEffect(() => {
    if (!isUnknown) return undefined;
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [isUnknown]);

  return user ? String(user.id) : undefined;
}
