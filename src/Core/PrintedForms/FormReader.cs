namespace TalentSettlement.Core.PrintedForms;

/// <summary>Who asks for a form: the original of a notice is handed over by the bureau alone.</summary>
public enum FormReader
{
    /// <summary>The person or the agency of the case.</summary>
    Declarant = 1,

    /// <summary>The window or an officer of the bureau.</summary>
    Bureau = 2,
}
