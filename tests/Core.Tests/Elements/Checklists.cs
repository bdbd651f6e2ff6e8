using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Tests.Elements;

/// <summary>Checklists, and uploads that answer them.</summary>
internal static class Checklists
{
    public static Checklist Of(TalentApplication application) =>
        Assert.IsType<ChecklistOutcome.Drawn>(ElementRules.Checklist(application, ElementRuleSet.Default)).Checklist;

    public static IReadOnlyList<UploadedElement> Answered(Checklist checklist) =>
        [.. from item in checklist.Items from part in item.Element.Parts select Upload(item.Element, part)];

    public static UploadedElement Upload(Element element, ElementPart part) => new(
        element.Code,
        part.Code,
        ContentHash.Of(part.Code.Value),
        [.. part.Seals.Select(seal => new SealAttestation(seal.Owner, seal.On, "天津某某科技有限公司"))],
        ScanVerdict.Clean,
        $"{part.Code}.pdf",
        Size: 120_000,
        "application/pdf");
}
