import { toolBar } from './bar.ts';
import { clock, dayOf } from './dates.ts';
import { ask } from './dialog.ts';
import { download } from './download.ts';
import { packSheet, type SheetName, unpackSheet } from './saved-file.ts';
import { emptySheet, LIMITS, type Moment, type SheetData } from './sheet-data.ts';
import { StatusLine } from './status.ts';
import { forgetSheet, loadSheet, saveSheet, storageKey } from './storage.ts';
import { isEmpty, readValues, sameValues, type Values, writeValues } from './values.ts';

const SAVE_AFTER_MS = 400;

/**
 * What every tool does: keep what is filled in on the device, hand it out as a file and take it back, print,
 * wipe, and undo a wipe. A tool extends this and adds its own in `setUp` and `refresh`. Nothing here sends
 * anything anywhere.
 */
export class ToolElement extends HTMLElement {
  /** What is in the controls now. */
  protected values: Values = {};
  /** Moments somebody kept under a name. */
  protected moments: Moment[] = [];
  protected readonly status = new StatusLine();
  private undoable: SheetData | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ready = false;

  /** Called once, before anything is loaded: add what only works with script. */
  protected setUp(): void {}

  /** Called after every change of the values, by hand, from storage, from a file or by a wipe. */
  protected refresh(): void {}

  /** Extra buttons of this tool in the bar below the sheet. */
  protected actions(): HTMLElement[] {
    return [];
  }

  get sheetName(): SheetName {
    return { sheet: this.dataset.blad ?? 'blad', title: this.dataset.titel ?? 'dit blad' };
  }

  connectedCallback(): void {
    if (this.ready) return;
    this.ready = true;
    this.setUp();
    this.append(
      this.status.element,
      toolBar({
        extra: this.actions(),
        print: () => window.print(),
        save: () => this.saveFile(),
        open: (file) => this.openFile(file),
        wipe: () => this.wipe(),
      }),
    );
    const kept = loadSheet(this.sheetName);
    if (kept) this.put(kept);
    // A browser may have put back what was typed before a reload; then that is what counts.
    else this.values = readValues(this);
    this.redraw();
    if (kept) this.status.say('Wij hebben uw vorige antwoorden teruggezet. Ze stonden nog op dit apparaat.');
    for (const event of ['input', 'change']) {
      this.addEventListener(event, (happened) => {
        // Leaving a field tells of a change once more; drawing anew then would take a button from under a finger.
        const isOurs = (happened.target as Element).hasAttribute('name');
        if (isOurs && !sameValues(this.values, readValues(this, this.values))) this.changed();
      });
    }
    window.addEventListener('pagehide', () => this.flush());
    window.addEventListener('storage', (event) => {
      if (event.key !== storageKey(this.sheetName.sheet)) return;
      this.put(loadSheet(this.sheetName) ?? emptySheet());
      this.redraw();
      this.status.say('U hebt dit blad ook in een ander venster open. Hier staat nu hetzelfde.');
    });
  }

  /** To be called by a tool that changed a control or a moment itself. */
  protected changed(): void {
    this.values = readValues(this, this.values);
    this.redraw();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), SAVE_AFTER_MS);
  }

  /** Sets one answer and shows it, as if it was typed. */
  protected setValue(name: string, value: string): void {
    writeValues(this, { ...this.values, [name]: value });
    this.changed();
  }

  /** Keeps how the sheet stands now under a name, to look back at later. */
  protected keepMoment(name: string): void {
    const moment = { name: name.slice(0, LIMITS.nameLength), date: dayOf(new Date()), values: this.values };
    this.moments = [...this.moments, moment].slice(-LIMITS.moments);
    this.changed();
  }

  protected get data(): SheetData {
    return { values: this.values, moments: this.moments };
  }

  private put({ values, moments }: SheetData): void {
    this.values = values;
    this.moments = moments;
    writeValues(this, values);
  }

  private redraw(): void {
    growFields(this);
    this.refresh();
  }

  private get isBlank(): boolean {
    return isEmpty(this.values) && this.moments.length === 0;
  }

  private flush(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.isBlank) {
      forgetSheet(this.sheetName.sheet);
      return;
    }
    const trouble = saveSheet(this.sheetName, this.data);
    if (!trouble) this.status.quiet(`Bewaard op dit apparaat om ${clock(new Date())}.`);
    else if (trouble === 'vol') {
      this.status.warn(
        'Er is geen plek meer op dit apparaat. Kies “Bewaar als bestand”, dan raakt u niets kwijt.',
      );
    } else {
      this.status.warn(
        'Uw browser bewaart hier niets. U kunt wel alles invullen. Kies “Bewaar als bestand” of print het blad.',
      );
    }
  }

  private saveFile(): void {
    const name = `${this.sheetName.sheet}-${dayOf(new Date())}.json`;
    download(name, 'application/json', packSheet(this.sheetName, this.data));
    this.status.say(`Het bestand “${name}” staat bij uw downloads. U kunt het hier later weer openen.`);
  }

  private async openFile(file: File): Promise<void> {
    if (file.size > LIMITS.fileBytes) {
      this.status.warn('Dit bestand is te groot. Kies het bestand dat u hier hebt bewaard.');
      return;
    }
    const text = await file.text().catch(() => '');
    const read = unpackSheet(text, this.sheetName);
    if (!read.ok) {
      this.status.warn(read.message);
      return;
    }
    const replace =
      this.isBlank ||
      (await ask({
        title: 'Wilt u dit vervangen?',
        text: 'Er staat hier al iets. Met dit bestand verdwijnt dat.',
        yes: 'Ja, open het bestand',
        no: 'Nee, laat het zo',
      }));
    if (replace) this.swap(read.data, 'Uw bestand is open. U kunt verder waar u was.');
  }

  private async wipe(): Promise<void> {
    const sure = await ask({
      title: 'Wilt u alles wissen?',
      text: 'Wat u hier hebt ingevuld, gaat van dit apparaat af. Een bestand dat u zelf hebt bewaard, blijft.',
      yes: 'Ja, wis alles',
      no: 'Nee, laat het staan',
    });
    if (sure) this.swap(emptySheet(), 'Alles is gewist.');
  }

  private swap(data: SheetData, told: string): void {
    this.undoable = this.data;
    this.put(data);
    this.changed();
    this.flush();
    this.status.say(told, {
      label: 'Zet terug wat er stond',
      act: () => {
        const before = this.undoable;
        if (!before) return;
        this.undoable = undefined;
        this.put(before);
        this.changed();
        this.flush();
        this.status.say('Het staat er weer.');
      },
    });
  }
}

/** A field is as high as what stands in it, on screen and on paper. */
function growFields(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLTextAreaElement>('textarea.lp-invoer')) {
    field.style.blockSize = '';
    if (field.value && field.scrollHeight > field.clientHeight)
      field.style.blockSize = `${field.scrollHeight + 4}px`;
  }
}
