import type { Drawn } from './picture.ts';

const shown = (element: Element): boolean =>
  element.closest('.hidden-visually') === null && element.checkVisibility();

function paper(context: CanvasRenderingContext2D, element: Element, from: DOMRect): void {
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left - from.left, box.top - from.top];
  context.fillStyle = style.backgroundColor;
  context.fillRect(x, y, box.width, box.height);
  if (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) {
    context.strokeStyle = style.outlineColor;
    context.lineWidth = parseFloat(style.outlineWidth);
    context.strokeRect(x + 1, y + 1, box.width - 2, box.height - 2);
  }
  const under = parseFloat(style.borderBottomWidth);
  if (under > 0 && style.borderBottomStyle !== 'none') {
    context.fillStyle = style.borderBottomColor;
    context.fillRect(x, y + box.height - under, box.width, under);
  }
}

/** Draws a text word by word, where the page has put each. */
function words(context: CanvasRenderingContext2D, text: Text, from: DOMRect): void {
  const element = text.parentElement;
  if (element === null || !shown(element)) return;
  const style = getComputedStyle(element);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.textBaseline = 'middle';
  const range = document.createRange();
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const box = range.getBoundingClientRect();
    context.fillText(word, box.left - from.left, box.top - from.top + box.height / 2);
  }
}

/** A picture made of HTML (a table whose cells are coloured) as it stands on screen: papers, then words. */
export function drawElement(element: Element): Drawn {
  const from = element.getBoundingClientRect();
  return {
    width: Math.ceil(from.width),
    height: Math.ceil(from.height),
    draw: (context) => {
      for (const part of [element, ...element.querySelectorAll('*')])
        if (shown(part)) paper(context, part, from);
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() !== null) words(context, texts.currentNode as Text, from);
    },
  };
}
