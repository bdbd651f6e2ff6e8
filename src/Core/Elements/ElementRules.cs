using System.Collections.Immutable;
using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Elements;

/// <summary>What an applicant must upload, what of it is missing, and what survives a change (T-07, Annex).</summary>
public static class ElementRules
{
    /// <summary>Draws up the list of elements for an application, as far as its form is filled in.</summary>
    /// <param name="application">The form.</param>
    /// <param name="rules">The rules that the case is under.</param>
    public static ChecklistOutcome Checklist(TalentApplication application, ElementRuleSet rules)
    {
        if (application.Claim is null)
        {
            return new ChecklistOutcome.NoCategory([.. Enum.GetValues<TalentCategory>()]);
        }

        var required =
            from requirement in rules.Requirements
            where requirement.When.Holds(application)
            from element in requirement.Elements
            group requirement.Article by element into asked
            select new ChecklistItem(
                asked.Key, [.. asked.Distinct()], rules.Competence.ReviewersOf(asked.Key.Code, application));
        return new ChecklistOutcome.Drawn(new Checklist(rules.Version, [.. required]));
    }

    /// <summary>Names every part that is not there in a usable way, all at once and in the order of the list (SC-02).</summary>
    /// <param name="checklist">The elements required.</param>
    /// <param name="uploads">Everything uploaded, in any order.</param>
    public static ImmutableArray<MissingPart> Missing(Checklist checklist, IEnumerable<UploadedElement> uploads)
    {
        var byPart = uploads.ToLookup(upload => (upload.Element, upload.Part));
        return
        [
            .. from item in checklist.Items
               from part in item.Element.Parts
               let fault = Fault(item.Element.Code, part, [.. byPart[(item.Element.Code, part.Code)]])
               where fault is not null
               select fault,
        ];
    }

    /// <summary>Tells which uploads still fit after the form was changed, for example to another place of settlement (SC-02).</summary>
    /// <remarks>
    /// An upload fits when its part is on the new list and the facts that the document proves are as before: the identity card of the
    /// spouse as the owner of the home does not serve for a home of the parents.
    /// </remarks>
    /// <param name="before">The form under which the files were uploaded.</param>
    /// <param name="after">The form as changed.</param>
    /// <param name="rules">The rules that the case is under.</param>
    /// <param name="uploads">Everything uploaded.</param>
    public static KeptUploads Keep(
        TalentApplication before, TalentApplication after, ElementRuleSet rules, IEnumerable<UploadedElement> uploads)
    {
        ImmutableArray<ChecklistItem> required = Checklist(after, rules) is ChecklistOutcome.Drawn(var checklist) ? checklist.Items : [];
        var fits = uploads.ToLookup(upload => required.Any(item =>
            item.Element.Code == upload.Element
            && item.Element.Parts.Any(part => part.Code == upload.Part)
            && item.Element.BoundTo.All(fact => fact.Of(before) == fact.Of(after))));
        return new KeptUploads([.. fits[true]], [.. fits[false]]);
    }

    // The best of several uploads counts: one that is clean and sealed, then one that is clean, then one that may still become so.
    private static MissingPart? Fault(ElementCode element, ElementPart part, ImmutableArray<UploadedElement> uploads)
    {
        var clean = uploads.Where(upload => upload.Scan is ScanVerdict.Clean)
            .Select(upload => part.Seals.RemoveAll(seal => upload.Seals.Any(attested => attested.Answers(seal))))
            .ToImmutableArray();
        if (!clean.IsEmpty)
        {
            var lacking = clean.MinBy(seals => seals.Length);
            return lacking.IsEmpty ? null : new MissingPart.SealRequired(element, part.Code, lacking);
        }

        return uploads.Any(upload => upload.Scan is ScanVerdict.Pending) ? new MissingPart.AwaitingScan(element, part.Code)
            : uploads.IsEmpty ? new MissingPart.NotUploaded(element, part.Code)
            : new MissingPart.Infected(element, part.Code);
    }
}
