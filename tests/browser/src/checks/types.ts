// How a page in TypeScript uses the element. It is compiled, not run; each line under
// `@ts-expect-error` is a mistake that the types must catch.
import "nato-timeline";

const element = document.querySelector("nato-timeline");
if (element) {
  element.selected = "E1";
  element.select(null);
  element.zoomTo("2014", "2024-06");
  element.reset();
  element.timeline = { schema: "nato-timeline/1", report: { title: "Report", language: "en" } };
  const read: NatoTimelineData | null = element.timeline;
  for (const event of read?.events ?? []) {
    const when: string | null = event.value;
    const isSummit: boolean = event.kind === "summit";
    console.info(event.title, when, isSummit);
    // @ts-expect-error: there is no such kind.
    console.info(event.kind === "party");
  }
  for (const pledge of read?.pledges ?? []) {
    const [from, to] = pledge.mentions?.[0] ?? [0, 0];
    console.info(pledge.amount?.value.toFixed(0), pledge.amount?.unit, pledge.due, to - from);
  }
  element.addEventListener("nato-timeline:select", ({ detail }) => console.info(detail.id?.length));
  element.addEventListener("nato-timeline:error", ({ detail }) => {
    if (detail.reason === "too-large") console.info(detail.message);
    // @ts-expect-error: there is no such reason.
    if (detail.reason === "too-small") console.info(detail.message);
  });
  element.addEventListener("nato-timeline:rangechange", ({ detail }) => console.info(detail.from, detail.to));
  // @ts-expect-error: what is chosen is an id or nothing.
  element.selected = 1;
  // @ts-expect-error: a range has two ends.
  element.zoomTo("2014");
}
const made: HTMLNatoTimelineElement = document.createElement("nato-timeline");
document.body.append(made);
