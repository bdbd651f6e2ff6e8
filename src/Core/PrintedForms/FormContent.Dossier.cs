using System.Collections.Immutable;

namespace TalentSettlement.Core.PrintedForms;

public abstract partial record FormContent
{
    /// <summary>The list of materials (材料清单).</summary>
    /// <param name="Head">What stands at the top.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Table">The title of the points table.</param>
    /// <param name="CountedOn">The day for which the points were counted.</param>
    /// <param name="Points">The total declared.</param>
    /// <param name="Items">The papers, in binding order.</param>
    /// <param name="Binding">How they are bound.</param>
    /// <param name="HandInBy">Until when they are handed in; blank once they were.</param>
    public sealed record Materials(
        FormHead Head,
        FormPerson Person,
        string Table,
        string CountedOn,
        string Points,
        ImmutableArray<MaterialRow> Items,
        ImmutableArray<string> Binding,
        string HandInBy) : FormContent(Head);

    /// <summary>Report form one (呈报表一).</summary>
    /// <param name="Head">What stands at the top.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Marriages">The marriages of both spouses.</param>
    /// <param name="Children">The children of either.</param>
    /// <param name="Credentials">Schools, subjects, titles and licences by name.</param>
    /// <param name="SubmittedAt">When the agency submitted.</param>
    public sealed record ReportOne(
        FormHead Head,
        FormPerson Person,
        ImmutableArray<MarriageRow> Marriages,
        ImmutableArray<ChildRow> Children,
        ImmutableArray<CredentialRow> Credentials,
        string SubmittedAt) : FormContent(Head);

    /// <summary>Report form two (呈报表二): every indicator that gives or costs points.</summary>
    /// <param name="Head">What stands at the top.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Table">The title of the points table.</param>
    /// <param name="CountedOn">The day for which the points were counted.</param>
    /// <param name="Lines">The indicators.</param>
    /// <param name="Total">The total.</param>
    /// <param name="Threshold">The total from which the condition is met.</param>
    /// <param name="Explanation">The hash of the explanation, by which anyone counts again (N3).</param>
    public sealed record ReportTwo(
        FormHead Head,
        FormPerson Person,
        string Table,
        string CountedOn,
        ImmutableArray<PointsRow> Lines,
        string Total,
        string Threshold,
        string Explanation) : FormContent(Head);

    /// <summary>The review form (审核表): what the window checks and recounts.</summary>
    /// <param name="Head">What stands at the top.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Items">The papers, in binding order.</param>
    /// <param name="Lines">The points declared, with the recount once there is one.</param>
    /// <param name="Declared">The total declared.</param>
    /// <param name="Recounted">The total of the recount; blank before the acceptance.</param>
    /// <param name="AcceptedOn">The day of acceptance; blank before.</param>
    public sealed record Review(
        FormHead Head,
        FormPerson Person,
        ImmutableArray<MaterialRow> Items,
        ImmutableArray<PointsRow> Lines,
        string Declared,
        string Recounted,
        string AcceptedOn) : FormContent(Head);
}
