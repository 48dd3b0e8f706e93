/** Our name with a letter that takes off, on the login screen; Payload gives that screen no heading of its own. */
export function Logo() {
  return (
    <div className="luchtpost-logo">
      <Mark size={56} />
      <h1 className="luchtpost-logo__naam">Luchtpost</h1>
      <span className="luchtpost-logo__motto">Brieven die lucht geven</span>
    </div>
  );
}

/** The mark: an open envelope with a wing of paper. Decorative; the name stands beside it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg aria-hidden="true" focusable="false" height={size} viewBox="0 0 48 48" width={size}>
      <rect fill="#1b5e8c" height="26" rx="4" width="36" x="6" y="16" />
      <path d="M6 20 24 33 42 20" fill="none" stroke="#e8f2f9" strokeWidth="3" />
      <path d="M14 16 24 4l10 12" fill="#e8f2f9" stroke="#1b5e8c" strokeWidth="2.5" strokeLinejoin="round" />
    </svg>
  );
}
