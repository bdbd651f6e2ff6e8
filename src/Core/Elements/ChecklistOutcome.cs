using System.Collections.Immutable;
using TalentSettlement.Core.Applications;

namespace TalentSettlement.Core.Elements;

/// <summary>Whether a list of elements can be drawn up for an application.</summary>
public abstract record ChecklistOutcome
{
    private ChecklistOutcome()
    {
    }

    /// <summary>The list, as far as the form is filled in.</summary>
    /// <param name="Checklist">The elements required.</param>
    public sealed record Drawn(Checklist Checklist) : ChecklistOutcome;

    /// <summary>No kind of talent is claimed, so nothing can be required (<c>no-category</c>).</summary>
    /// <param name="Offered">The six kinds to choose from.</param>
    public sealed record NoCategory(ImmutableArray<TalentCategory> Offered) : ChecklistOutcome
    {
        /// <summary>The reason code.</summary>
        public static string Code => "no-category";
    }
}
