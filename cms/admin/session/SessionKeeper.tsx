'use client';

import { useAuth, useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Dialog } from '../dialog/Dialog.tsx';
import { heardAt, isBack, noteHeard, tellOfWork } from './heardOfWork.ts';
import { type Judgement, judgeSession, REFRESH_AFTER_MS } from './judgeSession.ts';

const LOOK_MS = 15_000;
/** What counts as work. A page that asks the server something by itself does not. */
const WORK = ['keydown', 'pointerdown', 'input', 'wheel'] as const;

/**
 * On every screen: tells the server that somebody is at work, also while they only type; warns before the session ends
 * for lack of it; and says afterwards how to go on. It never leaves the page: what was typed stays on it.
 */
export function SessionKeeper() {
  const { user } = useAuth();
  const account = user?.id === undefined ? '' : String(user.id);
  return account ? <Keeper account={account} key={account} /> : null;
}

function Keeper({ account }: { account: string }) {
  const [state, setState] = useState<Judgement>('rust');
  const [hidden, setHidden] = useState(false);
  const moments = useRef({ heard: 0, worked: 0, busy: false, over: false });

  const heard = useCallback(
    (at: number) => {
      Object.assign(moments.current, { heard: at, over: false });
      noteHeard(account, at);
      setHidden(false);
      setState('rust');
    },
    [account],
  );

  const look = useCallback(async () => {
    const own = moments.current;
    if (own.busy) return;
    const now = Date.now();
    const told = heardAt(account);
    // Another tab told the server, or logged in again: this one goes on too.
    if (told > own.heard) Object.assign(own, { heard: told, over: false });
    const found = own.over ? 'voorbij' : judgeSession({ now, refreshedAt: own.heard, workedAt: own.worked });
    if (found !== 'verleng') {
      setState(found);
      if (found !== 'voorbij') setHidden(false);
      return;
    }
    own.busy = true;
    const answer = await tellOfWork();
    own.busy = false;
    if (answer === 'door') heard(now);
    if (answer === 'voorbij') {
      own.over = true;
      setState('voorbij');
    }
  }, [account, heard]);

  useEffect(() => {
    const own = moments.current;
    const now = Date.now();
    // This page was just made for somebody who is logged in; opening it is work.
    own.worked = now;
    own.heard = now - REFRESH_AFTER_MS;
    void look();
    const work = () => {
      const before = own.worked;
      own.worked = Date.now();
      if (own.worked - before > LOOK_MS) void look();
    };
    const timer = setInterval(() => void look(), LOOK_MS);
    for (const name of WORK) window.addEventListener(name, work, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const name of WORK) window.removeEventListener(name, work, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, [look]);

  if (state === 'waarschuw') {
    const goOn = () => {
      moments.current.worked = Date.now();
      void look();
    };
    return (
      <Dialog onClose={goOn} title="Bent u er nog?">
        <div className="luchtpost-eerst">
          <p>
            U hebt bijna een half uur niets gedaan. Voor de veiligheid loggen wij u zo uit. Wat u hebt getypt,
            blijft op uw scherm staan.
          </p>
          <p className="brief-knoppen">
            <button className="brief-knop brief-knop--hoofd" onClick={goOn} type="button">
              Ik ben er nog
            </button>
          </p>
        </div>
      </Dialog>
    );
  }
  return state === 'voorbij' && !hidden ? (
    <Ended account={account} onBack={() => heard(Date.now())} onClose={() => setHidden(true)} />
  ) : null;
}

interface EndedProps {
  account: string;
  onBack(): void;
  onClose(): void;
}

function Ended({ account, onBack, onClose }: EndedProps) {
  const { config } = useConfig();
  const [problem, setProblem] = useState('');
  const goOn = async () => {
    if (await isBack(account)) onBack();
    else setProblem('U bent nog niet ingelogd met uw eigen account.');
  };
  return (
    <Dialog onClose={onClose} title="U bent uitgelogd">
      <div className="luchtpost-eerst">
        <p>
          U deed een half uur niets, of u logde ergens anders uit. Wat u hebt getypt staat nog op uw scherm,
          maar is misschien nog niet bewaard.
        </p>
        <p>
          Log in een nieuw tabblad in. Kom daarna hier terug, kies “Ik ben weer ingelogd” en bewaar uw werk.
        </p>
        <p aria-live="assertive" className="luchtpost-sleutel__fout">
          {problem}
        </p>
        <p className="brief-knoppen">
          <a
            className="brief-knop brief-knop--hoofd"
            href={`${config.routes.admin}/login`}
            rel="noopener"
            target="_blank"
          >
            Log in (nieuw tabblad)
          </a>
          <button className="brief-knop" onClick={() => void goOn()} type="button">
            Ik ben weer ingelogd
          </button>
          <button className="brief-knop" onClick={onClose} type="button">
            Sluit
          </button>
        </p>
      </div>
    </Dialog>
  );
}
