'use client';

export function PrintButton({ children }: { children: string }) {
  return (
    <button className="brief-knop bakje-niet-printen" onClick={() => window.print()} type="button">
      {children}
    </button>
  );
}
