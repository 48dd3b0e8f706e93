import { Dialog } from '../../dialog/Dialog.tsx';
import { DialogButtons } from '../../dialog/DialogButtons.tsx';
import { counted } from './words.ts';

interface Props {
  letters: number;
  /** Rows with a mistake that was told before. */
  badRows: number;
  /** The machine the letters go to. */
  host: string;
  onClose(): void;
  onSend(): void;
}

/** Asks once more: a letter that is posted does not come back. */
export function SendConfirm({ letters, badRows, host, onClose, onSend }: Props) {
  const number = counted(letters, 'brief', 'brieven');
  return (
    <Dialog onClose={onClose} title={`${number} versturen?`}>
      <p>
        {letters === 1 ? 'De brief gaat' : `De ${number} gaan`} naar de verzenddienst op{' '}
        <strong>{host}</strong>. Die drukt{' '}
        {letters === 1 ? 'de brief en bezorgt hem' : 'de brieven en bezorgt ze'} op het adres in de brief. Dat
        kunt u niet terugdraaien.
      </p>
      {badRows > 0 && <p>Van {counted(badRows, 'rij', 'rijen')} met een fout gaat geen brief weg.</p>}
      <DialogButtons confirm={`Verstuur ${number}`} onCancel={onClose} onConfirm={onSend} />
    </Dialog>
  );
}
