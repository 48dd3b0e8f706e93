import { ToolElement } from '../core/element.ts';

// A sheet without more: fill in, keep, print.
customElements.define('lp-invulblad', ToolElement);
