'use client';

import { useState } from 'react';
import { Dialog } from '../dialog/Dialog.tsx';
import { DialogButtons } from '../dialog/DialogButtons.tsx';
import { ask } from './ask.ts';
import { CodeForm } from './CodeForm.tsx';

interface Begun {
  secret: string;
  picture: string;
}

/** The secret in groups of four, for who types it over. */
const inGroups = (secret: string) => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

/** Three small steps in one dialog: the password, the app and its first code, the recovery codes. */
export function SetUp({ onClose }: { onClose(told?: string): void }) {
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>();

  if (codes) return <RecoveryCodes codes={codes} onClose={() => onClose('De tweede stap staat aan.')} />;
  if (begun) {
    return (
      <Dialog onClose={() => onClose()} title="Zet Luchtpost in uw app">
        <p>
          Open op uw telefoon een app die codes maakt, zoals Microsoft Authenticator of FreeOTP. Kies daar
          ‘account toevoegen’ en scan dit vierkant.
        </p>
        {/* biome-ignore lint/performance/noImgElement: a picture in the answer itself; Next has nothing to make smaller */}
        <img
          alt="QR-code met het geheim voor uw app. Hieronder staat het geheim ook als tekst."
          className="luchtpost-tweede-stap__qr"
          src={begun.picture}
        />
        <p>
          Kunt u niet scannen? Typ dan dit geheim over in de app: <code>{inGroups(begun.secret)}</code>
        </p>
        <CodeForm<{ recoveryCodes: string[] }>
          hint="Dat zijn 6 cijfers. Ze veranderen elke halve minuut."
          label="Code die uw app nu laat zien"
          onCancel={() => onClose()}
          send={(code) => ask('POST', '/gebruikers/tweede-stap/bevestig', { code })}
          submit="Zet aan"
          then={({ recoveryCodes }) => setCodes(recoveryCodes)}
        />
      </Dialog>
    );
  }
  return (
    <Dialog onClose={() => onClose()} title="De tweede stap aanzetten">
      <p>U hebt er uw telefoon bij nodig, met een app die codes maakt.</p>
      <CodeForm<Begun>
        hint="Zo weten wij zeker dat u het zelf bent."
        label="Uw wachtwoord"
        onCancel={() => onClose()}
        password
        send={(password) => ask('POST', '/gebruikers/tweede-stap/begin', { password })}
        submit="Ga verder"
        then={setBegun}
      />
    </Dialog>
  );
}

function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose(): void }) {
  const [copied, setCopied] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      setCopied('De codes zijn gekopieerd.');
    } catch {
      setCopied('Kopiëren lukte niet. Schrijf de codes over.');
    }
  };
  return (
    <Dialog onClose={onClose} title="Bewaar deze herstelcodes">
      <p>
        Bent u uw telefoon kwijt? Dan logt u in met een van deze codes. Elke code werkt één keer. U ziet ze
        alleen nu: zet ze in uw wachtwoordkluis, of print ze en berg ze op.
      </p>
      <ul className="luchtpost-tweede-stap__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p aria-live="polite">{copied}</p>
      <DialogButtons
        cancel="Ik heb de codes bewaard"
        confirm="Kopieer de codes"
        onCancel={onClose}
        onConfirm={copy}
      />
    </Dialog>
  );
}
