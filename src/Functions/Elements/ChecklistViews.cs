using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Cases;
using TalentSettlement.Core.Elements;
using TalentSettlement.Core.Language;
using TalentSettlement.Core.TalentCases;
using TalentSettlement.Functions.Platform.Http;

namespace TalentSettlement.Functions.Elements;

/// <summary>Shows checklists.</summary>
public static class ChecklistViews
{
    /// <summary>The checklist of an application.</summary>
    /// <param name="application">The form.</param>
    /// <param name="uploads">What was uploaded.</param>
    /// <param name="law">The rules in force.</param>
    /// <returns>200 with the list, or 422 with the six kinds of talent to choose from.</returns>
    public static IResult Of(TalentApplication application, ImmutableArray<UploadedElement> uploads, LawInForce law) =>
        ElementRules.Checklist(application, law.Elements) switch
        {
            ChecklistOutcome.Drawn(var checklist) => Answers.Json(View(checklist, uploads)),
            ChecklistOutcome.NoCategory(var offered) => Problems.From(new Refusal(
                RefusalKind.Unacceptable, [.. offered.Select(category => new Reason(ChecklistOutcome.NoCategory.Code, KebabWord.Of(category)))])),
            var unknown => throw new NotSupportedException(unknown.GetType().Name),
        };

    private static ChecklistView View(Checklist checklist, ImmutableArray<UploadedElement> uploads)
    {
        var missing = ElementRules.Missing(checklist, uploads).ToDictionary(part => (part.Element, part.Part), part => part.Code);
        return new ChecklistView(
            checklist.Rules.ToString(),
            [
                .. from item in checklist.Items
                   select new ChecklistLine(
                       item.Element.Code.Value,
                       item.Element.Name.Zh,
                       item.Element.Name.En,
                       item.Articles,
                       [.. item.Reviewers.All.Select(department => department.Value)],
                       [.. item.Element.Parts.Select(part => Of(part, missing.GetValueOrDefault((item.Element.Code, part.Code))))]),
            ]);
    }

    private static ChecklistPart Of(ElementPart part, string? missing) =>
        new(part.Code.Value, [.. part.Seals.Select(seal => $"{KebabWord.Of(seal.Owner)} on {KebabWord.Of(seal.On)}")], missing);
}
