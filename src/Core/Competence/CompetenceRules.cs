using System.Collections.Immutable;
using TalentSettlement.Core.Applications;
using TalentSettlement.Core.Elements;

namespace TalentSettlement.Core.Competence;

/// <summary>What the joint review decides about an application, and who decides it (T-08 to T-12).</summary>
public static class CompetenceRules
{
    /// <summary>Everything to be reviewed: each element of the checklist in its order, then the checks of the records.</summary>
    /// <param name="application">The form as submitted.</param>
    /// <param name="checklist">The elements that it requires.</param>
    /// <param name="competence">The table that the case is under.</param>
    public static ImmutableArray<ReviewItem> ReviewItems(TalentApplication application, Checklist checklist, CompetenceTable competence) =>
    [
        .. checklist.Items.Select(item => OfElement(item, competence.RouteOf(item.Element.Code, application))),
        .. competence.RecordChecks.Where(check => check.When.Holds(application)).Select(check => OfRecords(check, check.RouteFor(application))),
    ];

    /// <summary>The departments that have something to review, each once, in the order of the table.</summary>
    /// <param name="items">What is to be reviewed.</param>
    /// <param name="competence">The table that the case is under.</param>
    public static ImmutableArray<Department> Departments(ImmutableArray<ReviewItem> items, CompetenceTable competence) =>
        [.. competence.Departments.Where(department => items.Any(item => item.Reviewers.All.Contains(department.Code)))];

    private static ReviewItem.OfElement OfElement(ChecklistItem item, Route route) =>
        new(item.Element.Code, item.Element.Name, route.Reviewers, route.Comparison);

    private static ReviewItem.OfRecords OfRecords(CompetenceRule check, Route route) =>
        new(check.Code, check.RecordCheck!, route.Reviewers, route.Comparison);
}
