/**
 * How each kind of mark looks; each has its own line, so that they differ without colour too. The colours are those of
 * the page. In a shadow root of its own: the rules with :has() of the page would be worked out again at every key.
 */
const MARK_STYLE = `
div, i { position: absolute; top: 0; left: 0 }
i { box-sizing: border-box; border: 0 solid }
.zin { background: var(--brief-zin-vlak); z-index: -2 }
.veld { background: var(--brief-veld-vlak); border-radius: 3px; z-index: -2 }
.actief { background: var(--brief-actief-vlak); z-index: -1 }
.toon { border-bottom: 2px dotted var(--brief-toon) }
.stress { border-bottom: 3px double var(--brief-stress) }
.recht { border-bottom: 2px dashed var(--brief-recht) }
.woord { border-bottom: 1.5px solid var(--brief-woord) }
/* A ground of a colour is not shown in forced colours: a line is. */
@media (forced-colors: active) {
  .zin, .veld { border-bottom: 1px dotted }
  .actief { outline: 2px solid Highlight }
}`;

/** Gives a layer its own tree, with the look of the marks in it. */
export function styledRoot(layer: HTMLElement): ShadowRoot {
  const root = layer.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = MARK_STYLE;
  root.append(style);
  return root;
}
