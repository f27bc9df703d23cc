// The part of mammoth's document tree that is read, and its way into plain paragraphs.

export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly value?: string;
  readonly checked?: boolean;
  readonly styleName?: string | null;
  readonly alignment?: string | null;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly body?: readonly WordNode[];
}

export interface WordTree extends WordNode {
  readonly comments?: readonly unknown[];
  readonly notes?: { resolve(reference: WordNode): WordNode | null };
}

export interface WordParagraph {
  readonly text: string;
  readonly styleName: string;
  readonly isCentred: boolean;
}
