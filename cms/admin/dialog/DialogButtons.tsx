interface Props {
  /** What the first button says, and does. */
  confirm: string;
  onConfirm(): void;
  /** While the first button must wait: something is being sent, or not yet filled in. */
  disabled?: boolean;
  /** What the second button says, when it does not take back anything. */
  cancel?: string;
  /** Left out where there is no way back. */
  onCancel?(): void;
}

/** The two buttons a dialog ends with: the deed first, then the way back. */
export function DialogButtons({ cancel = 'Annuleer', confirm, disabled, onCancel, onConfirm }: Props) {
  return (
    <p className="brief-knoppen">
      <button
        className="brief-knop brief-knop--hoofd"
        disabled={disabled}
        onClick={() => onConfirm()}
        type="button"
      >
        {confirm}
      </button>
      {onCancel && (
        <button className="brief-knop" onClick={() => onCancel()} type="button">
          {cancel}
        </button>
      )}
    </p>
  );
}
