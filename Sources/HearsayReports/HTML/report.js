"use strict";
(() => {
  const root = document.documentElement;
  // An overview's list is shown when all of it is there: laying it out again for every piece that arrives takes longer than reading it.
  root.classList.add("loading");

  const recordStart = '<details class="record"';
  const eagerly = 60;
  let articles = [];
  let wanted = null;

  /// An article's markup, which waits as one text; the filters read it too, so nothing is stored twice.
  class Article {
    constructor(element) {
      this.element = element;
      this.source = element.querySelector("noscript, script");
      this.head = element.querySelector(".title").textContent.toLowerCase();
      this.isBuilt = false;
    }
    get markup() { return this.text ??= this.source.textContent; }
    get pieces() { return this.markup.split(recordStart); }
    /// The words in the text that each record is about, at its number.
    get words() {
      const words = [];
      for (const [, numbers, text] of this.markup.matchAll(/ data-r="([\d ]+)">([^<]*)/g)) {
        for (const number of numbers.split(" ")) words[number] = (words[number] ?? "") + text;
      }
      return words;
    }
    /// Whether each record is wanted, in their order.
    wanted(pieces) {
      const facets = pieces.slice(1).map(wanted.facets);
      if (this.headMatches || !wanted.words) return facets;
      const words = this.words;
      return facets.map((has, index) => has && wanted.said(pieces[index + 1], words[index + 1]));
    }
    build() {
      if (this.isBuilt || this.element.tagName !== "DETAILS") return;
      this.isBuilt = true;
      const body = document.createElement("div");
      body.innerHTML = this.markup;
      this.element.append(body);
      this.dim();
    }
    /// Records that the filters do not want step back.
    dim() {
      if (!this.isBuilt) return;
      const isWanted = wanted && this.wanted(this.pieces);
      this.element.querySelectorAll(".record").forEach((card, index) => {
        card.classList.toggle("other", Boolean(isWanted) && !isWanted[index]);
      });
    }
    /// The number of records that are wanted; -1 where the article is not.
    count() {
      this.headMatches = false;
      if (!wanted) return this.total ??= this.pieces.length - 1;
      this.headMatches = wanted.words !== "" && this.head.includes(wanted.words);
      if (!this.headMatches && !wanted.may(this.markup)) return -1;
      const pieces = this.pieces;
      const count = this.wanted(pieces).filter(Boolean).length;
      if (count > 0) return count;
      return (this.headMatches || !wanted.words) && wanted.article(pieces[0]) ? 0 : -1;
    }
  }

  /// What the reader asks for, as tests on markup.
  const filter = form => {
    const value = name => form.elements[name].value;
    const words = value("q").trim().toLowerCase();
    const [finding, severity, kind, type] = ["finding", "severity", "kind", "class"].map(value);
    if (!words && !finding && !severity && !kind && !type) return null;
    const escaped = words.replace(/[&<>"']/g, c => ({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"})[c]);
    const pattern = words && new RegExp(escaped.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "i");
    const marks = [];
    if (finding) marks.push(`"#f-${finding}"`);
    if (kind) marks.push(`<i>${kind}`);
    const ofArticle = !kind && !type && (severity || finding);
    const has = text => marks.every(mark => text.includes(mark));
    const between = (text, start, end) => {
      const from = text.indexOf(start);
      return from < 0 ? "" : text.slice(from + start.length, text.indexOf(end, from + start.length));
    };
    const facets = text => has(text)
      && (!severity || between(text, 'data-severity="', '"') === severity)
      && (!type || between(text, 'data-classes="', '"').split(" ").includes(type));
    return {
      words, facets,
      may: text => has(text) && (!pattern || pattern.test(text)),
      said: (text, marked) => pattern.test(between(text, "b> <span>", " <i>").replace(/<em>.*<\/em>|<[^>]*>/g, "")) || pattern.test(marked ?? ""),
      article: text => ofArticle
        ? has(text) && (!severity || text.includes(`class="sev ${severity}"`))
        : !kind && !type,
    };
  };

  const apply = form => {
    wanted = filter(form);
    let [records, shown] = [0, 0];
    for (const article of articles) {
      const count = article.count();
      article.element.hidden = count < 0;
      if (count >= 0) { records += count; shown += 1; }
      article.dim();
    }
    const plural = (n, noun) => `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
    form.querySelector("output").value = `${plural(records, "record")} in ${plural(shown, "article")}`;
  };

  /// Opens what the address names: an article, a record's card, or the first of a record's cards.
  const reveal = () => {
    let name;
    try { name = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    if (!name) return;
    const prefix = /^(a\d+)(-|$)/.exec(name);
    const article = prefix
      ? articles.find(a => a.element.id === prefix[1])
      : /^[0-9a-f]{16}(-\d+)?$/.test(name) && articles.find(a => a.markup.includes(`<dt>record<dd>${name}<`));
    if (article) {
      article.element.hidden = false;
      article.build();
      article.element.open = true;
    }
    const target = document.getElementById(name)
      ?? (article && [...article.element.querySelectorAll(".record")].find(card => card.textContent.endsWith(`record${name}`)));
    for (let up = target; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
    target?.scrollIntoView({ block: "start" });
    if (target?.classList.contains("record")) light(target);
  };

  /// Lights a card and its words, or with null nothing.
  const light = card => {
    for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (!card) return;
    card.classList.add("lit");
    const number = card.querySelector("summary b").textContent;
    for (const words of card.closest(".rows").querySelectorAll(`[data-r~="${number}"]`)) words.classList.add("lit");
  };

  const cardOf = words => {
    const number = words.dataset.r.split(" ").pop();
    return [...words.closest(".rows").querySelectorAll(".record")]
      .find(card => card.querySelector("summary b").textContent === number);
  };

  const step = by => {
    const cards = [...document.querySelectorAll(".record:not(.other)")].filter(card => card.offsetParent);
    if (!cards.length) return;
    const here = cards.findIndex(card => card.classList.contains("lit"));
    const next = cards[here < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.min(Math.max(here + by, 0), cards.length - 1)];
    next.open = true;
    next.querySelector("summary").focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
    light(next);
  };

  addEventListener("DOMContentLoaded", () => {
    articles = [...document.querySelectorAll(".list > .article")].map(element => new Article(element));
    if (articles.length <= eagerly) for (const article of articles) article.build();
    if (articles.length === 1) articles[0].element.open = true;
    root.classList.remove("loading");
    const form = document.querySelector(".filters");
    if (form && articles.length) {
      form.hidden = false;
      form.addEventListener("input", () => apply(form));
      form.addEventListener("reset", () => setTimeout(() => apply(form)));
      form.addEventListener("submit", event => event.preventDefault());
    }
    document.addEventListener("toggle", event => {
      const article = event.target.open && articles.find(a => a.element === event.target);
      if (article) article.build();
    }, true);
    document.addEventListener("click", event => {
      const words = event.target.closest?.(".row > p [data-r]");
      const card = event.target.closest?.(".record");
      if (words && !event.target.closest("a")) {
        const found = cardOf(words);
        if (found) { found.open = true; found.scrollIntoView({ block: "nearest" }); light(found); }
      } else if (card) light(card);
    });
    document.addEventListener("focusin", event => {
      const card = event.target.closest?.(".record");
      if (card) light(card);
    });
    document.addEventListener("keydown", event => {
      if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
      if (event.key === "j" || event.key === "n") step(1);
      if (event.key === "k" || event.key === "p") step(-1);
    });
    addEventListener("hashchange", reveal);
    let closed = [];
    addEventListener("beforeprint", () => {
      closed = [...document.querySelectorAll(".record:not([open])")];
      for (const card of closed) card.open = true;
    });
    addEventListener("afterprint", () => { for (const card of closed) card.open = false; });
    reveal();
  });
})();
