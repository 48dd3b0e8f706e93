import { siteUrl } from '../addresses.ts';

/** Under the menu: the user's guide, on the site so that it can be read without an account too. */
export function HandbookLink() {
  return (
    <p className="luchtpost-handleiding">
      <a href={`${siteUrl()}/handleiding/`} rel="noopener" target="_blank">
        Handleiding
        <span className="luchtpost-sr"> (opent in een nieuw tabblad)</span>
      </a>
    </p>
  );
}
