import BulletList from './BulletList.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import ListItem from './ListItem.astro';
import NumberedList from './NumberedList.astro';
import Paragraph from './Paragraph.astro';

/** What Markdown's elements become on our MDX pages: the same classes as an editor's text gets. */
export const proseComponents = {
  h2: Heading2,
  h3: Heading3,
  p: Paragraph,
  a: Link,
  ul: BulletList,
  ol: NumberedList,
  li: ListItem,
};
